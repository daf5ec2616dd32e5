using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary>The options that choose which statements count, the same for every question about ties.</summary>
internal sealed class FilterOptions
{
    private const string ADay = "a day such as 2026-01-04";

    private readonly Option<DateOnly?> asOf = Values.One<DateOnly>("--as-of", "DAY", "What held on this day; today when absent", ADay, Values.Day);

    private readonly Option<bool> ever = new("--ever") { Description = "Count what is over too" };

    private readonly Option<DateOnly?> from = Values.One<DateOnly>("--from", "DAY", "Only what overlaps the time from this day on", ADay, Values.Day);

    private readonly Option<DateOnly?> to = Values.One<DateOnly>("--to", "DAY", "Only what overlaps the time up to this day", ADay, Values.Day);

    private readonly Option<IReadOnlyList<string>> speaker = Values.Actors("--speaker", "NAME", "Only what this voice says (repeat for several)");

    private readonly Option<IReadOnlyList<string>> source =
        Values.Actors("--source", "NAME", "Only this source, or all that this actor published (repeat)");

    private readonly Option<IReadOnlyList<string>> withoutSource =
        Values.Actors("--without-source", "NAME", "Nothing from this source or publisher (repeat)");

    private readonly Option<int?> minVoices =
        Values.One<int>("--min-voices", "N", "Only rows with at least N voices", "a number from 1", Values.Count);

    private readonly Option<Certainty?> certainty = Values.One(
        "--certainty", "LEVEL", "Only statements at least this certain: certain, probable or possible", "certain, probable or possible",
        Values.Word(("certain", Certainty.Certain), ("probable", Certainty.Probable), ("possible", Certainty.Possible))).Completing("certain", "probable", "possible");

    private readonly Option<IReadOnlyList<Means>> means = Values.Many(
        "--means", "MEANS", "Only by these means: military, security, economic, diplomatic, political, legal or personal (repeat)",
        "military, security, economic, diplomatic, political, legal or personal",
        Values.Word(
            ("military", Means.Military), ("security", Means.Security), ("economic", Means.Economic), ("diplomatic", Means.Diplomatic),
            ("political", Means.Political), ("legal", Means.Legal), ("personal", Means.Personal)))
        .Completing("military", "security", "economic", "diplomatic", "political", "legal", "personal");

    private readonly Option<char?> reliability = Values.One<char>(
        "--reliability", "LETTER", "Only sources rated A to this letter", "a letter from A to E",
        static (string text, out char letter) =>
        {
            letter = text.Length == 1 ? char.ToUpperInvariant(text[0]) : default;
            return letter is >= 'A' and <= 'E';
        }).Completing("A", "B", "C", "D", "E");

    private readonly Option<string?> since = new("--since")
    {
        Description = "Only statements that this import run or a later one brought; a day means the first run begun on it or later", HelpName = "RUN|DAY",
    };

    private readonly Option<RollUp?> rollUp = new("--roll-up")
    {
        Description = "Count what those say and do who act for the asked actor, with =members also its members",
        HelpName = "[=members]",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = static result => result.Tokens switch
        {
            [] => RollUp.ActsFor,
            [{ Value: "members" }] => RollUp.Members,
            [{ Value: var word }, ..] => Refuse(result, word),
        },
    };

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="rollsUp">Whether the asked actor can be widened.</param>
    public void AddTo(Command command, bool rollsUp)
    {
        foreach (var option in (ReadOnlySpan<Option>)[asOf, ever, from, to, speaker, source, withoutSource, minVoices, certainty, means, reliability, since])
        {
            command.Add(option);
        }

        if (rollsUp)
        {
            command.Add(rollUp);
        }
    }

    public Filters Read(ParseResult parsed, int? limit)
    {
        var filters = new Filters
        {
            AsOf = parsed.GetValue(asOf),
            Ever = parsed.GetValue(ever),
            From = parsed.GetValue(from),
            To = parsed.GetValue(to),
            Speaker = parsed.GetValue(speaker) ?? [],
            Source = parsed.GetValue(source) ?? [],
            WithoutSource = parsed.GetValue(withoutSource) ?? [],
            MinVoices = parsed.GetValue(minVoices),
            Certainty = parsed.GetValue(certainty),
            Means = parsed.GetValue(means) ?? [],
            Reliability = parsed.GetValue(reliability),
            RollUp = parsed.GetResult(rollUp) is { Implicit: false } ? parsed.GetValue(rollUp) : null,
            Since = parsed.GetValue(since),
            Limit = limit,
        };
        Check(filters);
        return filters;
    }

    private static RollUp? Refuse(System.CommandLine.Parsing.ArgumentResult result, string word)
    {
        result.AddError($"--roll-up stands alone or as --roll-up=members, not with \"{word}\".");
        return null;
    }

    private static void Check(Filters filters)
    {
        var span = filters.From is not null || filters.To is not null;
        if (span && filters.AsOf is not null)
        {
            throw new UsageException("--from and --to ask about a time, --as-of about one day: leave one of them out.");
        }

        if (span && filters.Ever)
        {
            throw new UsageException("--from and --to choose a time, --ever takes all of it: leave one of them out.");
        }

        if (filters.From > filters.To)
        {
            throw new UsageException($"--from {filters.From:yyyy-MM-dd} is after --to {filters.To:yyyy-MM-dd}: exchange them.");
        }
    }
}
