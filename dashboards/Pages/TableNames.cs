using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Analytics.Dashboards.Pages;

/// <summary>A box that a wide table scrolls in; it hands its name on to the table.</summary>
[HtmlTargetElement("div", Attributes = "role, aria-labelledby")]
public sealed class ScrollRegionTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Init(TagHelperContext context)
    {
        if (context.AllAttributes["role"].Value.ToString() == "region")
        {
            context.Items[typeof(ScrollRegionTagHelper)] = context.AllAttributes["aria-labelledby"].Value;
        }
    }
}

/// <summary>A table without a caption bears the name of the box around it: who jumps from table to table hears what each is.</summary>
[HtmlTargetElement("table")]
public sealed class NamedTableTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes.ContainsName("aria-labelledby") || !context.Items.TryGetValue(typeof(ScrollRegionTagHelper), out var name))
        {
            return;
        }

        if (!(await output.GetChildContentAsync()).GetContent().Contains("<caption", StringComparison.Ordinal))
        {
            output.Attributes.SetAttribute("aria-labelledby", name);
        }
    }
}
