namespace ActorGraph.Benchmarks;

/// <summary>What the product should need at most, on two cores and a million statements.</summary>
internal static class Limits
{
    /// <summary>The size the absolute limits are for.</summary>
    public const int Statements = 1_000_000;

    /// <summary>Seconds to validate, store and derive everything.</summary>
    public const double FirstImport = 15;

    public const double PeakMegabytes = 400;

    public const double BytesPerStatement = 360;

    /// <summary>Times as long for ten times as many statements.</summary>
    public const double Growth = 12;

    /// <summary>Seconds for a file that did not change.</summary>
    public const double UnchangedImport = 1;

    /// <summary>The share of the first import's time for 1 % of the lines changed.</summary>
    public const double Changed = 0.6;

    /// <summary>Milliseconds for an answer from stored ties.</summary>
    public const double StoredTies = 2;

    /// <summary>Milliseconds for an answer that counts the statements of a hub anew.</summary>
    public const double FilteredTies = 60;

    /// <summary>Milliseconds for a list of statements or actors.</summary>
    public const double Lists = 20;

    /// <summary>Milliseconds for chains, shared backers and timelines of actors drawn at random.</summary>
    public const double AroundActors = 20;

    /// <summary>Milliseconds for the indirect backers of the busiest actor, to two links.</summary>
    public const double IndirectTwo = 100;

    /// <summary>The same to three links.</summary>
    public const double IndirectThree = 1500;

    /// <summary>Milliseconds for what looks through all ties.</summary>
    public const double AllTies = 2000;

    /// <summary>Seconds for the camps of the whole graph.</summary>
    public const double Blocs = 30;

    /// <summary>Megabytes while these are found.</summary>
    public const double BlocsMegabytes = 1000;

    /// <summary>The share of an empty .NET console program's time for a question from the console.</summary>
    public const double ColdStart = 0.6;
}
