using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>A command was used wrongly; the sentence says how.</summary>
public sealed class WrongUseException(string message) : Exception(message);

/// <summary>
/// Stops a command whose option lacks its value before anything is done: the command-line library hands such an option the name of its hidden
/// command, or takes the next option for its value.
/// </summary>
public sealed class ValueGuard : ICommandInterceptor
{
    private const string Hidden = "__default_command";

    /// <inheritdoc/>
    public void Intercept(CommandContext context, CommandSettings settings)
    {
        foreach (var property in settings.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            if (property.GetValue(settings) is string value && (value == Hidden || value.StartsWith("--", StringComparison.Ordinal)))
            {
                throw new WrongUseException("Ett val saknar sitt värde. Inget har gjorts.");
            }
        }
    }
}
