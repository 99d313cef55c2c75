using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Feeds;

/// <summary>
/// Finds the contract's columns in a file's header, without regard to case, surrounding space, order and aliases. A missing required column
/// or one that comes twice refuses the file; an unknown one is ignored with a warning, but still scanned for personal numbers.
/// </summary>
public sealed class HeaderBinding
{
    private readonly string[] names;
    private readonly Field?[] bound;
    private readonly List<Field> absent = [];
    private readonly List<string> missing = [];
    private readonly HeaderProbe? probe;

    /// <summary>Takes the header's cells.</summary>
    /// <exception cref="FileRefusedException">A name comes twice.</exception>
    public HeaderBinding(IReadOnlyList<string> header)
    {
        probe = header as HeaderProbe;
        names = [.. header.Select(cell => CellText.Clean(cell))];
        bound = new Field?[names.Length];
        var twice = names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw Twice(twice.Key);
        }
    }

    /// <summary>Number of columns in the header.</summary>
    public int Count => names.Length;

    /// <summary>Every column of the file, in its order, known or not.</summary>
    public IReadOnlyList<Field> Fields => [.. names.Select((name, at) => bound[at] ?? new UnknownField(name, at)), .. absent];

    /// <summary>Names of the file's columns that nobody has bound, masked.</summary>
    public IReadOnlyList<string> Unknown => [.. names.Where((_, at) => bound[at] is null).Select(name => name.Length == 0 ? "(utan namn)" : Masking.Of(name))];

    /// <summary>The names not bound yet, with their places.</summary>
    public IEnumerable<(string Name, int Index)> Unbound => names.Select((name, at) => (name, at)).Where(entry => bound[entry.at] is null).ToList();

    /// <summary>Binds a column to its place; one that may be missing gives its default everywhere.</summary>
    /// <exception cref="FileRefusedException">The column comes under two of its names. That it is missing is told by <see cref="RequireAll"/>.</exception>
    public Field<T> Bind<T>(Column<T> column)
    {
        probe?.Note(column);
        var places = Enumerable.Range(0, names.Length).Where(at => bound[at] is null && column.IsNamed(names[at])).ToList();
        if (places.Count > 1)
        {
            throw Twice(column.Name);
        }

        if (places.Count == 0 && column.IsRequired)
        {
            missing.Add(column.Name);
        }

        var field = new Field<T>(column, places.Count == 0 ? -1 : places[0]);
        Place(field);
        return field;
    }

    /// <summary>Sees that every required column was found; those that were not are named together.</summary>
    /// <exception cref="FileRefusedException">One is missing.</exception>
    public void RequireAll()
    {
        if (missing.Count == 0)
        {
            return;
        }

        var (lead, add) = missing.Count == 1
            ? ($"Kolumnen {missing[0]}", "kolumnen")
            : ($"Kolumnerna {string.Join(", ", missing.SkipLast(1))} och {missing[^1]}", "kolumnerna");
        throw new FileRefusedException("kolumn_saknas",
            $"{lead} saknas i rubrikraden. Filens kolumner är: {string.Join(", ", names.Select(Masking.Of))}. Lägg till {add} och leverera filen igen.");
    }

    /// <summary>Binds a column whose name varies, such as a year, to the place given.</summary>
    public Field<T> BindAt<T>(Column<T> column, int index)
    {
        var field = new Field<T>(column, index);
        Place(field);
        return field;
    }

    /// <summary>The warnings that the header itself gives reason for.</summary>
    public IEnumerable<Warning> Warnings()
    {
        foreach (var name in Unknown)
        {
            yield return new Warning("okänd_kolumn", 0, $"Kolumnen {name} hör inte till kontraktet och lästes inte.");
        }
    }

    private static FileRefusedException Twice(string name) => new("rubrik_dubblett",
        $"Kolumnen {Masking.Of(name)} finns två gånger i rubrikraden. Ta bort den ena och leverera filen igen.");

    private void Place(Field field)
    {
        if (field.Index >= 0)
        {
            bound[field.Index] = field;
        }
        else
        {
            absent.Add(field);
        }
    }
}
