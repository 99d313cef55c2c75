namespace Analytics.Etl.Feeds;

/// <summary>The two columns of a point in WGS 84, inside Sweden's bounding box; both or none.</summary>
public sealed class Coordinates
{
    private static readonly Problem Half = new("koordinat", "bara den ena av lat och lon är ifylld. Fyll i båda eller ingen.");

    private readonly Field<double?> lat;
    private readonly Field<double?> lon;

    /// <summary>Binds the columns.</summary>
    public Coordinates(HeaderBinding header)
    {
        lat = header.Bind(new Column<double?>("lat", false, new DecimalDomain("koordinat", 55.0, 69.1), null, "latitud"));
        lon = header.Bind(new Column<double?>("lon", false, new DecimalDomain("koordinat", 10.5, 24.2), null, "longitud"));
    }

    /// <summary>Degrees north; null where not given.</summary>
    public double? Lat => lat.Value;

    /// <summary>Degrees east; null where not given.</summary>
    public double? Lon => lon.Value;

    /// <summary>Notes that one of the two is missing; true when not.</summary>
    public bool AreWhole(RowVerdict verdict)
    {
        if (lat.Value.HasValue != lon.Value.HasValue)
        {
            verdict.Add(Half, lat.Value.HasValue ? lon.Name : lat.Name, "");
        }

        return lat.Value.HasValue == lon.Value.HasValue;
    }
}
