namespace ActorGraph.StatementFiles;

/// <summary>How large things may be: far more than anybody writes, and little enough for any machine.</summary>
internal static class Limits
{
    /// <summary>Bytes of a line of JSON Lines or a row of CSV, characters of a line of YAML.</summary>
    public const int Line = 1 << 20;

    /// <summary>Bytes of a YAML file, which people write.</summary>
    public const int Yaml = 64 << 20;

    /// <summary>Statements that the lists of one entry make.</summary>
    public const int Combinations = 10_000;

    /// <summary>Lists and objects in one another.</summary>
    public const int Depth = 64;
}
