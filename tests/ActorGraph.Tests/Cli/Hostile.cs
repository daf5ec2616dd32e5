using System.Text.Json;

namespace ActorGraph.Tests.Cli;

/// <summary>A graph whose names would be obeyed by a terminal, a spreadsheet, Markdown or Mermaid, if they were let.</summary>
internal static class Hostile
{
    public const string Evil = "=cmd|' /C calc'!A1 \"end\"] --> x[\n<b>*bold*</b> \u001b[2J\u2067`md` %%{init}%% #quot; \\n https://x.y";

    public static string JsonLines => string.Join('\n', Lines());

    private static IEnumerable<string> Lines()
    {
        var evil = JsonEncodedText.Encode(Evil);
        yield return """{"dataset": "hostile"}""";
        yield return """{"source": {"id": "wire", "title": "a | b, \"c\"", "published": "2026-01-01"}}""";
        yield return $$$"""{"actor": {"id": "end", "name": "{{{evil}}}", "aliases": ["+1|2", "a>b"]}}""";
        yield return """{"actor": {"id": "a.b_c:d--e-", "name": "@graph"}}""";
        yield return """{"actor": {"id": "victim", "name": "Victim, of all"}}""";
        yield return $$$"""{"statement": {"subject": "end", "predicate": "praises", "object": "victim", "source": "wire", "quote": "{{{evil}}}"}}""";
        yield return """{"statement": {"subject": "a.b_c:d--e-", "predicate": "praises", "object": "victim", "source": "wire", "label": "praise"}}""";
        yield return """{"statement": {"denies": "praise", "source": "wire", "speaker": "victim"}}""";
        yield return """{"statement": {"subject": "a.b_c:d--e-", "predicate": "ally-of", "object": "victim", "source": "wire", "speaker": "end"}}""";
        yield return """{"statement": {"subject": "victim", "predicate": "accuses", "object": "end", "source": "wire"}}""";
        yield return """{"statement": {"subject": "victim", "predicate": "meets", "object": "end", "source": "wire"}}""";
        yield return string.Empty;
    }
}
