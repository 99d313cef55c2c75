using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Analytics.Dashboards.Api;

/// <summary>
/// What <c>/openapi/v1.json</c> says: of the whole, and of every address beside what its code says itself – its title in Swedish, its formats and an
/// example of each parameter and answer.
/// </summary>
public static class ApiDescription
{
    private const string Whole =
        """
        Publicerade siffror, leveranser och katalog, fria att läsa utan inloggning. Antal på 1–4 är dolda. Varje saknad siffra bär sitt skäl. Fel beskrivs enligt RFC 9457 på det språk som Accept-Language anger, svenska annars, och på det andra språket i other_language.

        Published figures, deliveries and catalogue, free to read without signing in. Counts from 1 to 4 are hidden. Every missing figure carries its reason. Answers carry an ETag: send it back in If-None-Match and get 304 while nothing has changed. Pages are linked in the Link header (RFC 8288). Problems are told as in RFC 9457, in the language of Accept-Language, Swedish otherwise, and in the other language in other_language. The number of requests a minute from one address is limited: a 429 says in Retry-After how long to wait.
        """;

    private static readonly Dictionary<string, string> SwedishTitles = new(StringComparer.Ordinal)
    {
        ["values"] = "Publicerade siffror", ["areas"] = "Områden", ["periods"] = "Perioder", ["deliveries"] = "Leveranser", ["feeds"] = "Leveransflöden och hur färska de är",
        ["indicators"] = "Katalogen över mått", ["offers"] = "Stödinsatser", ["problems"] = "Slag av fel", ["problem"] = "Ett slag av fel",
        ["releases"] = "Släpp", ["changes"] = "Vad som har ändrats",
    };

    private static readonly Dictionary<string, (string Swedish, string Example)> ParametersTold = new(StringComparer.Ordinal)
    {
        ["indicator"] = ("Mått", "K01"), ["area"] = ("Område", "1480"), ["period"] = ("Period", "2025H1"), ["breakdown"] = ("Uppdelning", "code=DU055"), ["format"] = ("Format", "csv"),
        ["page"] = ("Sida", "1"), ["page_size"] = ("Rader på en sida", "100"), ["kind"] = ("Slag", ""), ["feed"] = ("Leveransflöde", "kva"), ["state"] = ("Läge", ""),
        ["goal"] = ("Punkt i målbilden", "MB1"), ["group"] = ("Grupp av mått", "K"), ["code"] = ("Kod", "unknown_value"),
        ["ground"] = ("Grund i lagen", "5"), ["age"] = ("Barnets ålder", "6-12"), ["form"] = ("Form", "fysisk"), ["language"] = ("Språk", "sv"), ["organisation"] = ("Organisation", "BRIS"),
        ["against"] = ("Jämför med släppet", "styrgruppen-varen-2026"), ["since"] = ("Sedan dagen", "2026-06-01"),
    };

    // The same word means different things at different addresses.
    private static readonly Dictionary<(string Operation, string Parameter), string> Examples = new()
    {
        [("areas", "kind")] = "municipality", [("offers", "period")] = "2026-09", [("periods", "kind")] = "half_year", [("feeds", "state")] = "late", [("indicators", "state")] = "measured",
        [("changes", "code")] = "styrgruppen-hosten-2026", [("changes", "kind")] = "revised", [("changes", "area")] = "municipality",
    };

    /// <summary>Sets what is said.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Barn som anhöriga – uppföljning i Västra Götaland";
            document.Info.Version = "v1";
            document.Info.Description = Whole;
            // The framework would repeat whatever host the request names; without servers an address is the one that the description was fetched from.
            document.Servers = null;
            // Every address answers HEAD as well, which needs no telling: two operations of one name would be one too many.
            foreach (var operations in document.Paths.Values.Select(path => path.Operations))
            {
                operations?.Remove(HttpMethod.Head);
            }

            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiAbout>().FirstOrDefault() ?? new ApiAbout());
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiOperation operation, ApiAbout about)
    {
        var name = operation.OperationId ?? "";
        if (SwedishTitles.TryGetValue(name, out var title))
        {
            operation.Summary = $"{title} · {operation.Summary}";
        }

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            Describe(parameter, name, about);
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            Describe(status, (OpenApiResponse)response, about);
        }
    }

    private static void Describe(OpenApiParameter parameter, string operation, ApiAbout about)
    {
        if (parameter.Name is not { } name || !ParametersTold.TryGetValue(name, out var told))
        {
            return;
        }

        parameter.Description = $"{told.Swedish} · {parameter.Description}";
        var example = Examples.GetValueOrDefault((operation, name)) ?? told.Example;
        if (example != "")
        {
            parameter.Example = example;
        }

        if (name == "format")
        {
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. about.Formats.Select(format => JsonValue.Create(format))], Default = "json" };
        }
    }

    private static void Describe(string status, OpenApiResponse response, ApiAbout about)
    {
        response.Description = status switch
        {
            "200" => "Svaret · The answer",
            "304" => "Oförändrat sedan taggen i If-None-Match · Unchanged since the tag in If-None-Match",
            "400" => "Frågan har ett fel · The question has a fault",
            "404" => "Finns inte, eller är inte publicerat · Does not exist, or is not published",
            "409" => "Släppet är gjort av en annan version av programmet · The release was made by another version of the program",
            "410" => "Släppet är borttaget · The release has been removed",
            "429" => "För många frågor; vänta så länge som Retry-After säger · Too many requests; wait as long as Retry-After says",
            "500" => "Ett fel som ingen hade förutsett · An error that nobody foresaw",
            "503" => "Lagret går inte att läsa just nu · The warehouse cannot be read right now",
            _ => response.Description,
        };
        if (status == "200")
        {
            response.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["ETag"] = Header("Taggen att skicka i If-None-Match · The tag to send in If-None-Match"),
                ["Link"] = Header("Sidorna first, prev, next och last · The pages first, prev, next and last"),
                ["X-Total-Count"] = Header("Antal rader i hela urvalet · Number of rows in the whole selection"),
            };
            if (about.Example is not null && response.Content?.TryGetValue("application/json", out var json) == true && json is OpenApiMediaType answer)
            {
                answer.Example = JsonSerializer.SerializeToNode(about.Example, ApiAnswer.Json);
            }
        }

        if (response.Content?.TryGetValue(Problems.ContentType, out var problem) == true && problem is OpenApiMediaType told)
        {
            told.Example = ProblemAnswer.Example(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static OpenApiHeader Header(string description) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
