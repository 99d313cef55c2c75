using Analytics.Dashboards.Resources;
using Analytics.Etl.Deliveries;
using MimeKit;

namespace Analytics.Dashboards.Hosting;

/// <summary>To whom a pack is mailed: plain addresses, one by one. Names, groups, lists and anything that could write another line of the mail are refused.</summary>
public static class MailReceiver
{
    /// <summary>The most that one order sends to.</summary>
    public const int Most = 50;

    private const int Longest = 200;

    private static readonly char[] Between = [',', ';', '\n', '\r'];

    /// <summary>Reads what somebody has written in the field: addresses with commas, semicolons or lines between.</summary>
    public static (IReadOnlyList<string> Receivers, Text? Wrong) ReadList(string? text) =>
        Read((text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Checks addresses.</summary>
    /// <returns>The addresses in lower case, each once; or what is wrong with the first that is no plain address.</returns>
    public static (IReadOnlyList<string> Receivers, Text? Wrong) Read(IReadOnlyCollection<string> addresses)
    {
        if (addresses.Count is 0 or > Most)
        {
            return ([], addresses.Count == 0 ? Texts.MailNobody : Texts.MailTooMany);
        }

        if (addresses.Any(address => PersonalNumber.IsIn(address)))
        {
            return ([], Texts.MailPersonalNumber);
        }

        return addresses.All(IsPlain) ? ([.. addresses.Select(address => address.ToLowerInvariant()).Distinct()], null) : ([], Texts.MailNoAddress);
    }

    private static bool IsPlain(string address) =>
        address.Length <= Longest && !address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '<' or '>' or '"' or '(' or ')' or ',' or ';' or ':' or '\\')
        && address.Count(letter => letter == '@') == 1 && address[^1] != '.' && address.IndexOf('.', address.IndexOf('@')) > 0
        && MailboxAddress.TryParse(address, out var read) && read.Address == address;
}
