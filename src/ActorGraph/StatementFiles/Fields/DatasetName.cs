namespace ActorGraph.StatementFiles.Fields;

/// <summary>A dataset's name: any text that can be typed and printed on one line.</summary>
internal static class DatasetName
{
    private const int Longest = 200;

    /// <summary>Why a name will not do; null when it does.</summary>
    public static string? Problem(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "'dataset' is the dataset's name, a text"
        : name.Length > Longest || name.Any(char.IsControl) ? $"A dataset's name has at most {Longest} letters and no line breaks"
        : null;
}
