using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Tests.Ties;

/// <summary>Short ways to say statements and to derive ties from them.</summary>
internal static class Statements
{
    public const long Arland = 1;
    public const long Belmark = 2;
    public const long Cadia = 3;
    public const long Agency = 11;
    public const long Herald = 12;
    public const long Minister = 13;
    public const long Unnamed = StatementFact.Unnamed;
    public const long AllyOf = 101;
    public const long Aids = 102;

    private static readonly DateOnly Today = new(2026, 2, 1);

    public static int Day(string date) => When(date).Begin;

    /// <summary>Arland is an ally of Belmark, says somebody; each statement has a source of its own unless told.</summary>
    public static StatementFact Says(
        long voice,
        string? when = null,
        string? said = null,
        bool negated = false,
        bool former = false,
        Certainty certainty = Certainty.Certain,
        long source = 0,
        long key = 0,
        long subject = Arland,
        long predicate = AllyOf,
        long named = Belmark)
    {
        var time = When(when);
        return new(
            key, subject, predicate, named, StanceCode.Of(Stance.Backs, symmetric: false), new(certainty, negated, former, spoken: true, time), time.Begin,
            time.End, Said(said), voice, source);
    }

    public static StatementFact Denies(long voice, string? when = null, string? said = null, Certainty certainty = Certainty.Certain) =>
        Says(voice, when, said, negated: true, certainty: certainty);

    public static Tie Now(params StatementFact[] facts) => Derive(TimeFrame.AsOf(ActorGraph.Time.Day.Of(Today)), Nature.State, facts).Tie;

    public static Tie AsOf(string day, params StatementFact[] facts) => Derive(TimeFrame.AsOf(Day(day)), Nature.State, facts).Tie;

    public static Tie Ever(params StatementFact[] facts) => Derive(TimeFrame.Ever(ActorGraph.Time.Day.Of(Today)), Nature.State, facts).Tie;

    public static Tie Span(string? from, string? to, Nature nature, params StatementFact[] facts) =>
        Derive(TimeFrame.Span(from is null ? null : Day(from), to is null ? null : Day(to), ActorGraph.Time.Day.Of(Today)), nature, facts).Tie;

    public static Tie Event(params StatementFact[] facts) => Derive(TimeFrame.AsOf(ActorGraph.Time.Day.Of(Today)), Nature.Event, facts).Tie;

    public static Verdict[] Verdicts(params StatementFact[] facts) => Derive(TimeFrame.AsOf(ActorGraph.Time.Day.Of(Today)), Nature.State, facts).Verdicts;

    public static (Tie Tie, Verdict[] Verdicts) Derive(TimeFrame frame, Nature nature, StatementFact[] facts, Documents? documents = null)
    {
        var numbered = Numbered(facts);
        var verdicts = new Verdict[numbered.Length];
        return (new TieDerivation(frame, documents ?? Documents.Originals).Derive(numbered, nature, verdicts), verdicts);
    }

    /// <summary>Gives keys and sources to those that have none.</summary>
    public static StatementFact[] Numbered(StatementFact[] facts) =>
        [.. facts.Select((fact, i) => fact with { Key = fact.Key == 0 ? i + 1 : fact.Key, Source = fact.Source == 0 ? 1000 + i : fact.Source })];

    private static When When(string? text) => ActorGraph.Time.When.TryParse(text, out var when, out var problem) ? when : throw new FormatException(problem);

    private static Said Said(string? text) => text is null ? ActorGraph.Ties.Said.Unknown
        : PartialDate.TryParse(text, out var date, out var problem) ? new(date.First, date.Precision)
        : throw new FormatException(problem);
}
