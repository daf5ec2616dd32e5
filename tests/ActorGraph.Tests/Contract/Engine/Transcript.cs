using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActorGraph.Tests.Contract;

/// <summary>Every question about every actor that random graphs make ties of, with its rows as text: what two graphs are compared by.</summary>
internal static partial class Transcript
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly string[] Ends = ["a", "b", "c", "d", "e", "f"];

    /// <summary>Asks some questions and gives their rows as text.</summary>
    private delegate IAsyncEnumerable<(string Question, IEnumerable<string> Rows)> Ask(Answers answers, Filters filters);

    private static readonly string[] Voices = [.. Ends, "ann", "bob", "press", "wire", "s0", "s1", "s2", "s3", "s4"];

    /// <summary>Asks two the same and fails at the first question that they answer differently.</summary>
    public static async Task AssertEqualAsync(Answers expected, Answers actual, params IEnumerable<Filters> filters)
    {
        await foreach (var (question, rows) in ListsAsync(expected).Zip(ListsAsync(actual)))
        {
            Assert.Equal(Text(question), Text(rows));
        }

        foreach (var filter in filters)
        {
            await AssertEqualAsync(expected, actual, filter, AskAsync);
        }
    }

    /// <summary>Compares what is counted, not how statements are listed.</summary>
    public static Task AssertEqualTiesAsync(Answers expected, Answers actual) => AssertEqualAsync(expected, actual, Filters.None, TiesAsync);

    /// <summary>All answers as lines.</summary>
    public static Task<IReadOnlyList<string>> OfAsync(Answers answers, Filters? filters = null) => OfAsync(answers, filters ?? Filters.None, AskAsync);

    private static async Task<IReadOnlyList<string>> OfAsync(Answers answers, Filters filters, Ask ask)
    {
        var lines = new List<string>();
        await foreach (var (question, rows) in ask(answers, filters))
        {
            lines.AddRange(rows.Prepend(question.Split(" under ")[0]));
        }

        return lines;
    }

    private static async Task AssertEqualAsync(Answers expected, Answers actual, Filters filters, Ask ask)
    {
        await foreach (var (question, rows) in ask(expected, filters).Zip(ask(actual, filters)))
        {
            Assert.Equal(Text(question), Text(rows));
        }
    }

    private static async IAsyncEnumerable<(string Question, IEnumerable<string> Rows)> AskAsync(Answers answers, Filters filters)
    {
        await foreach (var answer in TiesAsync(answers, filters))
        {
            yield return answer;
        }

        foreach (var (actor, other) in Ends.SelectMany(actor => Ends.Select(other => (actor, other))).Where(pair => pair.actor != pair.other))
        {
            yield return ($"Evidence {actor} {other}{Under(filters)}", (await answers.EvidenceAsync(actor, other, filters)).Select(Text));
        }

        foreach (var voice in Voices)
        {
            yield return ($"ClaimsBy {voice}{Under(filters)}", (await answers.ClaimsByAsync(voice, OfOthers(filters))).Select(Text));
        }
    }

    private static async IAsyncEnumerable<(string Question, IEnumerable<string> Rows)> TiesAsync(Answers answers, Filters filters)
    {
        foreach (var actor in Ends)
        {
            yield return ($"Profile {actor}{Under(filters)}", [Text(await answers.ProfileAsync(actor, OfOthers(filters) with { MinVoices = null, Limit = null }))]);
            foreach (var side in Enum.GetValues<Side>())
            {
                yield return ($"{side} {actor}{Under(filters)}", (await answers.SideAsync(side, actor, filters)).Select(Text));
            }

            foreach (var other in Ends.Where(other => string.CompareOrdinal(actor, other) < 0))
            {
                yield return ($"Between {actor} {other}{Under(filters)}", (await answers.BetweenAsync(actor, other, filters)).Select(Text));
            }
        }
    }

    /// <summary>For questions that cannot be rolled up.</summary>
    private static Filters OfOthers(Filters filters) => filters with { RollUp = null };

    private static string Under(Filters filters) => filters == Filters.None ? "" : $" under {Text(filters)}";

    private static string Text((string Question, IEnumerable<string> Rows) answer) => $"{answer.Question}\n{string.Join('\n', answer.Rows)}";

    /// <summary>What filters do not change.</summary>
    private static async IAsyncEnumerable<(string Question, IEnumerable<string> Rows)> ListsAsync(Answers answers)
    {
        foreach (var text in new[] { "a", "act b", "The Á", "ann", "S side", "nobody" })
        {
            yield return ($"Find {text}", (await answers.FindAsync(text)).Select(Text));
        }

        yield return ("Sources", (await answers.SourcesAsync()).Select(Text));
    }

    /// <summary>A row as text.</summary>
    public static string Text<T>(T row) => JsonSerializer.Serialize(row, Options);
}
