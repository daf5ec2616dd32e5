namespace ActorGraph.StatementFiles.JsonLines;

/// <summary>
/// Tells the lines that the first pass need not parse by a search for bytes: statements without a label that say of nobody that he
/// governs. An escape may hide any word, so such a line is parsed.
/// </summary>
internal static class PlainStatement
{
    public static bool Is(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("{\"statement\""u8) && !IsSpacedStatement(line))
        {
            return false;
        }

        return line.IndexOf("\"label\""u8) < 0 && line.IndexOf("governs"u8) < 0 && line.IndexOf("\\u"u8) < 0;
    }

    private static bool IsSpacedStatement(ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t"u8);
        return line.StartsWith("{"u8) && line[1..].TrimStart(" \t"u8).StartsWith("\"statement\""u8);
    }
}
