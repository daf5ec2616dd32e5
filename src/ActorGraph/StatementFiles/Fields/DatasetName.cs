using System.Buffers;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>A dataset's name is also the name of the file it is exported to.</summary>
internal static class DatasetName
{
    private const int Longest = 200;

    private static readonly SearchValues<char> Separators = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>Why a name will not do; null when it does.</summary>
    public static string? Problem(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "'dataset' is the dataset's name, a text"
        : name[0] == '.' || name.Length > Longest || name.AsSpan().ContainsAny(Separators) || name.Any(char.IsControl)
            ? $"A dataset's name becomes a file's name: it does not begin with a dot, has no slash or other sign that files cannot have, and at most {Longest} letters"
        : null;
}
