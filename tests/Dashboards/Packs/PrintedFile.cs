using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Analytics.Tests.Dashboards;

/// <summary>A printed document read back: what a reader's program finds in it.</summary>
public sealed class PrintedFile : IDisposable
{
    private readonly PdfDocument document;

    /// <summary>Opens it.</summary>
    public PrintedFile(byte[] content) => document = PdfDocument.Open(content);

    /// <summary>How many pages.</summary>
    public int Pages => document.NumberOfPages;

    /// <summary>Its title.</summary>
    public string Title => document.Information.Title ?? "";

    /// <summary>The language that its catalogue names.</summary>
    public string Language => Catalog.TryGet<StringToken>(NameToken.Create("Lang"), out var tag) ? tag.Data : "";

    /// <summary>Whether it says that it is tagged.</summary>
    public bool IsMarked => Get(Catalog, "MarkInfo") is DictionaryToken mark && mark.TryGet(NameToken.Create("Marked"), out var marked) && marked == BooleanToken.True;

    /// <summary>The bookmarks, in order, without blanks.</summary>
    public IReadOnlyList<string> Bookmarks => document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => Bare(node.Title))] : [];

    /// <summary>The letters of a page without any blanks, in the order in which they are written.</summary>
    public string Letters(int page) => Bare(string.Concat(document.GetPage(page).Letters.Select(letter => letter.Value)));

    /// <summary>The letters of all pages.</summary>
    public string AllLetters => string.Concat(Enumerable.Range(1, Pages).Select(Letters));

    /// <summary>Every element of the tag tree: what it is, and its text for who cannot see it.</summary>
    public IReadOnlyList<(string Kind, string Alt)> Elements
    {
        get
        {
            var found = new List<(string, string)>();
            Walk(Get(Catalog, "StructTreeRoot"), found);
            return found;
        }
    }

    /// <summary>A text without blanks.</summary>
    public static string Bare(string text) => Regex.Replace(text, @"[\s\u00a0\u200b]+", "");

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    private IToken? Get(DictionaryToken from, string name) => from.TryGet(NameToken.Create(name), out var token) ? Real(token) : null;

    private IToken Real(IToken token) => token is IndirectReferenceToken reference ? Real(document.Structure.GetObject(reference.Data).Data) : token;

    private void Walk(IToken? token, List<(string, string)> found)
    {
        switch (token is null ? null : Real(token))
        {
            case ArrayToken array:
                foreach (var child in array.Data)
                {
                    Walk(child, found);
                }

                break;
            case DictionaryToken element when element.ContainsKey(NameToken.Create("K")) || element.ContainsKey(NameToken.Create("S")):
                if (element.TryGet<NameToken>(NameToken.Create("S"), out var kind))
                {
                    found.Add((kind.Data, Get(element, "Alt") switch { StringToken text => text.Data, HexToken text => text.Data, _ => "" }));
                }

                Walk(Get(element, "K"), found);
                break;
        }
    }
}
