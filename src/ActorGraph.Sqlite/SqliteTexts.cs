namespace ActorGraph.Sqlite;

/// <summary>The engine's texts: the files under <c>sql</c>, embedded.</summary>
internal static class SqliteTexts
{
    /// <param name="name">Folder and file name without its ending, such as <c>questions/find</c>.</param>
    public static string Read(string name)
    {
        using var stream = typeof(SqliteTexts).Assembly.GetManifestResourceStream(name + ".sql")
            ?? throw new InvalidOperationException($"The engine has no text {name}.sql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
