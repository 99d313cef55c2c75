namespace Analytics.Etl.Deliveries;

/// <summary>Why a whole file is refused: a fixed code for machines and a Swedish sentence that says where, what and what to do.</summary>
public sealed record FileRefusal(string Code, string Message);

/// <summary>Thrown while a file is read, when it turns out that nothing of it can be loaded.</summary>
public sealed class FileRefusedException(FileRefusal refusal) : Exception(refusal.Message)
{
    /// <summary>The reason.</summary>
    public FileRefusal Refusal { get; } = refusal;

    /// <summary>Shorthand for a refusal with a code and a sentence.</summary>
    public FileRefusedException(string code, string message)
        : this(new FileRefusal(code, message))
    {
    }
}
