namespace ActorGraph.Importing;

/// <summary>One statement file to be imported.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Display">Its name in messages: as it was given, or below the folder that was given.</param>
/// <param name="Format">Its notation.</param>
internal sealed record InputFile(string Path, string Display, StatementFileFormat Format)
{
    /// <summary>The folder it is in, in full; null for a pipe.</summary>
    public string? Folder { get; init; }

    public string Name => System.IO.Path.GetFileName(Path);

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
