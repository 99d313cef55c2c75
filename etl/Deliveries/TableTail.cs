using System.Text.RegularExpressions;
using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;

namespace Analytics.Etl.Deliveries;

/// <summary>
/// Counts the rows of a file and keeps the refused ones, but tells totals and notes below a table from data. Such a row is one that the feed
/// refuses, that looks like a note, and that no row of data follows; every other row is read, and loaded or rejected.
/// </summary>
internal sealed partial class TableTail(IRowSource source, HeaderBinding header)
{
    // More is no foot of a table but a file of another kind.
    private const int MostNotes = 50;

    // Words stand early in a footnote; a cell may be as long as a line.
    private const int LongestLooked = 400;

    private static readonly Problem HeaderAgain = new("rubrik", "raden upprepar rubriken. Ta bort den; två filer ska inte fogas ihop till en.");

    private readonly string firstColumn = header.Fields is [{ } first, ..] ? Masking.Of(first.Name) : "";
    private readonly List<RejectedLine> rejected = [];
    private readonly List<RejectedLine> notes = [];
    private char[] lastFirst = new char[256];
    private int lastFirstLength;

    /// <summary>Rows of data so far.</summary>
    public long Read { get; private set; }

    /// <summary>Those of them that were refused.</summary>
    public IReadOnlyList<RejectedLine> Rejected => rejected;

    /// <summary>Takes the row just judged; true when it may be a note.</summary>
    public bool Take(RowVerdict verdict)
    {
        if (!verdict.IsAccepted)
        {
            var line = verdict.At(source.LineNo);
            if (!ReferenceEquals(line.Problem, Problem.Identity) && notes.Count < MostNotes && IsNote(line))
            {
                notes.Add(line);
                return true;
            }

            Settle();
            rejected.Add(IsHeaderAgain() ? new RejectedLine(line.LineNo, "", HeaderAgain, "") : line);
        }
        else
        {
            Settle();
        }

        Read++;
        Remember(source.Cell(0));
        return false;
    }

    /// <summary>Tells of the notes, once the last row has been taken.</summary>
    public IEnumerable<Warning> Warnings()
    {
        if (notes.Count > 0)
        {
            yield return new Warning("fotrader", notes.Count, FormattableString.Invariant(
                $"{Etl.Words.Count(notes.Count, "summa eller anteckning", "summor eller anteckningar")} under tabellen lästes inte: rad {string.Join(", ", notes.Select(note => note.LineNo))}."));
        }
    }

    // Data goes on below: what looked like notes are rows that broke a rule.
    private void Settle()
    {
        Read += notes.Count;
        rejected.AddRange(notes);
        notes.Clear();
    }

    private bool IsNote(RejectedLine line)
    {
        var first = CellText.Clean(source.Cell(0));
        if (first.Length == 0)
        {
            // A total whose word stands under another column than the first.
            return Total().IsMatch(FirstFilled());
        }

        // A line cut in the middle begins like the lines above it.
        if (first.AsSpan().SequenceEqual(lastFirst.AsSpan(0, lastFirstLength)))
        {
            return false;
        }

        if ((Note().IsMatch(first) && OnlyFirstIsFilled()) || Total().IsMatch(first))
        {
            return true;
        }

        // A footnote in words. That the cell itself breaks its column's rule tells it from a row whose other values are missing.
        return source.CellCount >= source.Header.Count && OnlyFirstIsFilled() && line.Column == firstColumn && Words().IsMatch(first.AsSpan(0, Math.Min(first.Length, LongestLooked)));
    }

    private string FirstFilled()
    {
        for (var at = 1; at < source.CellCount; at++)
        {
            if (!source.Cell(at).IsWhiteSpace())
            {
                return CellText.Clean(source.Cell(at));
            }
        }

        return "";
    }

    private bool OnlyFirstIsFilled()
    {
        for (var at = 1; at < source.CellCount; at++)
        {
            if (!source.Cell(at).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private bool IsHeaderAgain()
    {
        for (var at = 0; at < source.Header.Count; at++)
        {
            if (!string.Equals(CellText.Clean(source.Cell(at)), CellText.Clean(source.Header[at]), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private void Remember(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        if (text.Length > lastFirst.Length)
        {
            lastFirst = new char[text.Length];
        }

        text.CopyTo(lastFirst);
        lastFirstLength = text.Length;
    }

    [GeneratedRegex(@"^(totalt?|summa|delsumma|antal (rader|samtal|hänvisningar|poster)|samtliga|riket|hela (riket|länet)|(14 )?västra götalands län|(00 )?riket)(:| .{0,40})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(antal|kontakt|kontaktperson|frågor|källa|källor|not|noter|anm|anmärkning|fotnot|kommentar|observera|obs|uttag|uttaget|utdrag|uppdaterad|senast uppdaterad|rapport|skapad)\b.?[:. 0-9]|^\*|^[0-9a-z]\)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"\p{L}\S*\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
