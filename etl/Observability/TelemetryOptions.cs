using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Exporter;

namespace Analytics.Etl.Observability;

/// <summary>Where metrics and traces go. Nowhere unless an address is set.</summary>
public sealed record TelemetryOptions
{
    /// <summary>Configuration key of the address.</summary>
    public const string EndpointKey = "Telemetry:Endpoint";

    /// <summary>The standard's own variable for the same.</summary>
    public const string StandardEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ProtocolKey = "Telemetry:Protocol";
    private const string StandardProtocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string HeadersKey = "Telemetry:Headers";
    private const string SecondsKey = "Telemetry:Seconds";
    private const string Http = "http/protobuf";
    private const string Grpc = "grpc";
    private const int UsualSeconds = 60;
    private const int MostSeconds = 3600;

    /// <summary>The settings.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(EndpointKey, "none", "Address of an OpenTelemetry collector, such as http://localhost:4318; metrics and traces are sent there (docs/observability.md). Without it nothing is collected. The standard variable OTEL_EXPORTER_OTLP_ENDPOINT does the same."),
        new(ProtocolKey, Http, "How it is spoken to: http/protobuf or grpc."),
        new(HeadersKey, "none", "Headers that the collector asks for: name=value, commas between.") { IsSecret = true },
        new(SecondsKey, "60", "Seconds between two sendings of metrics, 1 to 3600."),
    ];

    /// <summary>The collector's address.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>How it is spoken to.</summary>
    public required OtlpExportProtocol Protocol { get; init; }

    /// <summary>Headers that it asks for; null for those of the standard's own variable, if any.</summary>
    public string? Headers { get; init; }

    /// <summary>Seconds between two sendings of metrics.</summary>
    public required int Seconds { get; init; }

    /// <summary>Reads the settings; null when nothing is to be sent.</summary>
    /// <exception cref="WarehouseException">A setting cannot be used.</exception>
    public static TelemetryOptions? Read(IConfiguration configuration)
    {
        // Also before there is an address: it may be set tomorrow.
        var protocol = ReadProtocol(configuration, ProtocolKey);
        var seconds = SettingValue.Whole(configuration, SecondsKey, UsualSeconds, 1, MostSeconds);
        var (key, given) = configuration[EndpointKey] is { Length: > 0 } own ? (EndpointKey, own) : (StandardEndpoint, configuration[StandardEndpoint]);
        if (string.IsNullOrWhiteSpace(given))
        {
            return null;
        }

        if (!Uri.TryCreate(given.Trim(), UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https") || endpoint.UserInfo != "" || endpoint.Query != "")
        {
            // An address with a name in it may have a password there.
            var shown = given.Contains('@', StringComparison.Ordinal) || given.Contains('?', StringComparison.Ordinal) ? "går inte att använda" : $"är ”{given}”";
            throw new WarehouseException($"Inställningen {key} {shown}. Ange insamlarens adress, till exempel http://localhost:4318, utan lösenord och utan frågetecken.");
        }

        return new TelemetryOptions
        {
            Endpoint = endpoint,
            Protocol = protocol ?? ReadProtocol(configuration, StandardProtocol) ?? OtlpExportProtocol.HttpProtobuf,
            Headers = configuration[HeadersKey] is { Length: > 0 } headers ? headers : null,
            Seconds = seconds,
        };
    }

    private static OtlpExportProtocol? ReadProtocol(IConfiguration configuration, string key) => configuration[key]?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        Http => OtlpExportProtocol.HttpProtobuf,
        Grpc => OtlpExportProtocol.Grpc,
        _ => throw SettingValue.Wrong(key, configuration[key]!, $"Tillåtna värden är {Http} och {Grpc}."),
    };

    /// <summary>Where one kind of signal goes. Over HTTP each has a path of its own.</summary>
    /// <param name="signal"><c>traces</c> or <c>metrics</c>.</param>
    public Uri AddressOf(string signal) => Protocol == OtlpExportProtocol.Grpc ? Endpoint : new Uri($"{Endpoint.AbsoluteUri.TrimEnd('/')}/v1/{signal}");
}
