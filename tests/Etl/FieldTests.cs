using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;

namespace Analytics.Tests.Etl;

/// <summary>A cell is judged the same whether its text is remembered or not.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData(1)]     // All distinct: no longer remembered.
    [InlineData(3)]     // Each met again: remembered, and forgotten all at once when too many.
    public void Read_JudgesEveryTextAlike_HoweverManyDistinctThereAre(int times)
    {
        var texts = Enumerable.Range(0, 20_000).SelectMany(number => Enumerable.Repeat(number % 7 == 0 ? $"för lång {number}" : $" p{number}", times)).ToList();
        var header = new HeaderBinding(["pseudonym"]);
        var field = header.Bind(new Column<string?>("pseudonym", false, new TextDomain(8, "pseudonym"), null));
        var row = new OneCell();
        var verdict = new RowVerdict();
        var read = new List<string?>();

        foreach (var text in texts)
        {
            row.Text = text;
            verdict.Clear();
            field.Read(row, verdict);
            read.Add(verdict.IsAccepted ? field.Value : "avvisad");
        }

        Assert.Equal(texts.Select(text => text.StartsWith(' ') ? text.Trim() : "avvisad"), read);
    }

    private sealed class OneCell : IRowSource
    {
        public string Text { get; set; } = "";

        public IReadOnlyList<string> Header => ["pseudonym"];

        public long LineNo => 1;

        public int CellCount => 1;

        public long BlankRows => 0;

        public bool MoveNext() => true;

        public ReadOnlySpan<char> Cell(int column) => Text;

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
