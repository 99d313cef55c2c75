namespace Analytics.Tests;

/// <summary>Runs beside no other test: the memory of the whole process is looked at.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
