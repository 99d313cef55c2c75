using Analytics.Etl.Feeds;

namespace Analytics.Etl.Formats;

/// <summary>What the first lines of delimited text tell: the separator, the header's line, and the lines of titles above it.</summary>
internal sealed record TextHead(char Separator, int HeaderLine, IReadOnlyList<long> TitleLines)
{
    // Blank lines looked through for a header; more than anybody leaves above a table.
    private const int MostLines = 100;

    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>Reads as many lines as it takes.</summary>
    public static TextHead Read(TextReader text, IReadOnlyList<Column> columns)
    {
        char[] separators = Separators;
        var lines = new List<(int LineNo, string Text)>();
        for (var line = 1; line <= MostLines && lines.Count < HeaderFinder.Candidates && text.ReadLine() is { } next; line++)
        {
            if (line == 1 && next.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && next.Length >= 5)
            {
                separators = [next[4]];
            }
            else if (!IsBlank(next))
            {
                lines.Add((line, next));
            }
        }

        if (lines.Count == 0)
        {
            return new TextHead(separators[0], separators.Length == 1 ? 2 : 1, []);
        }

        var best = (from line in lines from separator in separators select (line.LineNo, Separator: separator, Score: HeaderFinder.Score(Split(line.Text, separator), columns)))
            .MaxBy(candidate => candidate.Score);
        if (!HeaderFinder.IsEnough(best.Score, columns))
        {
            best = (lines[0].LineNo, separators.MaxBy(separator => Split(lines[0].Text, separator).Count), 0);
        }

        return new TextHead(best.Separator, best.LineNo, [.. lines.Where(line => line.LineNo < best.LineNo).Select(line => (long)line.LineNo)]);
    }

    private static bool IsBlank(string line) => line.All(c => char.IsWhiteSpace(c) || Separators.Contains(c) || c == '\ufeff');

    private static List<string> Split(string line, char separator)
    {
        var cells = new List<string>();
        var (from, inQuote) = (0, false);
        for (var at = 0; at < line.Length; at++)
        {
            inQuote ^= line[at] == '"';
            if (!inQuote && line[at] == separator)
            {
                cells.Add(line[from..at].Trim('"'));
                from = at + 1;
            }
        }

        cells.Add(line[from..].Trim('"'));
        return cells;
    }
}
