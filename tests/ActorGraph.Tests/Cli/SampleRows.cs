namespace ActorGraph.Tests.Cli;

/// <summary>Rows of every kind, about an invented dispute; some names are long, one is hostile.</summary>
internal static class SampleRows
{
    public static readonly ActorRef Arland = new("arland", "Government of Arland", "government");
    public static readonly ActorRef Belmark = new("belmark", "Government of Belmark", "government");
    public static readonly ActorRef Mission = new("mission", "Officers of the Arland security mission in the northern provinces of Belmark", "group");
    public static readonly ActorRef Dana = new("dana-ives", "Dana Ives", "person");
    public static readonly ActorRef Evil = new("end", "[red]Evil[/]\u001b[2J\u2067 | \"x\"", "unknown");

    private static readonly ActorRef Agency = new("example-agency", "Example Agency", "organisation");

    public static Counts Behind(int voices, DateOnly? first = null, params ActorRef[] by) => new()
    {
        Statements = voices + 1,
        Documents = voices,
        Voices = voices,
        Denials = 0,
        Certainty = voices == 1 ? Certainty.Probable : Certainty.Certain,
        First = first,
        Last = new DateOnly(2026, 1, 4),
        Party = voices == 1,
        By = by,
        Ids = ["5e8f0c1d2b3a49586776a5b4c3d2e1f0"],
    };

    public static TieRow Tie(ActorRef subject, string predicate, ActorRef other, Stance stance, TieStatus status = TieStatus.Stated, int voices = 2) =>
        new(Behind(voices, null, Agency, Dana), subject, predicate, other, stance, status, null);

    public static IReadOnlyList<PathRow> Paths =>
    [
        new(2, [Dana, Belmark, Arland],
        [
            Link(Dana, Belmark, Dana, "leads", Belmark, Stance.Neutral),
            Link(Belmark, Arland, Arland, "provides-military-support", Belmark, Stance.Backs, TieStatus.Disputed),
        ]),
        new(1, [Dana, Evil], [Link(Dana, Evil, Dana, "accuses", Evil, Stance.Opposes, voices: 1)]),
    ];

    public static IReadOnlyList<IndirectRow> Indirect =>
    [
        new(Arland, 2, Stance.Backs, 1.5, [[Arland, Dana, Belmark], [Arland, Evil, Belmark], [Arland, Mission, Belmark], [Arland, Agency, Belmark]], DirectStance.Mixed),
        new(Evil, 3, Stance.Opposes, 0.25, [[Evil, Agency, Dana, Belmark]], null),
    ];

    public static IReadOnlyList<CommonBackerRow> CommonBackers =>
    [
        Backer(Agency, [Tie(Agency, "provides-military-support", Mission, Stance.Backs), Tie(Agency, "ally-of", Belmark, Stance.Backs, TieStatus.Disputed)]),
        Backer(Evil, [Tie(Evil, "praises", Belmark, Stance.Backs), Tie(Evil, "praises", Mission, Stance.Backs)]),
    ];

    public static IReadOnlyList<RivalsBackerRow> RivalsBackers => [new(Behind(2, new(2024, 1, 1), Agency, Dana), Dana, [Mission, Evil]), new(Behind(1), Evil, [Arland])];

    public static IReadOnlyList<DisputeRow> Disputes =>
    [
        new(Tie(Arland, "provides-military-support", Belmark, Stance.Backs, TieStatus.Disputed), Behind(2, new(2024, 1, 1), Agency, Dana), Behind(1, null, Arland)),
        new(Tie(Evil, "accuses", Mission, Stance.Opposes, TieStatus.Disputed), Behind(2), Behind(3)),
    ];

    public static IReadOnlyList<TurnRow> Turns =>
    [
        new(Arland, Belmark, Stance.Backs, Stance.Opposes, new(2024, 3, 1), Behind(2, new(2019, 1, 1), Agency, Dana), Behind(1, new(2024, 3, 1), Arland)),
        new(Evil, Mission, Stance.Opposes, Stance.Backs, new(2025, 3, 1), Behind(3), Behind(2)),
    ];

    public static IReadOnlyList<RankingRow> Rankings =>
    [
        new(1, Belmark, Measure.Backed, 1200), new(2, Evil, Measure.Backed, 3), new(2, Mission, Measure.Backed, 3), new(1, Arland, Measure.Brokers, 17.333333),
    ];

    public static IReadOnlyList<BlocRow> Blocs =>
    [
        new("1a", [Arland, Belmark, Dana, Mission, .. Enumerable.Range(1, 18).Select(static number => new ActorRef($"a{number}", $"Actor {number}", "person"))], 30, 2,
            [Tie(Arland, "condemns", Belmark, Stance.Opposes), Tie(Dana, "praises", Evil, Stance.Backs, TieStatus.Disputed)], false),
        new("1b", [Evil], 0, 2, [], false),
        new("2a", [Agency], 1, 0, [], true),
    ];

    public static IReadOnlyList<NewsRow> News =>
    [
        new(TieNews.Added, 4, [ChangeReason.Said], null, Tie(Arland, "ally-of", Belmark, Stance.Backs)),
        new(TieNews.Changed, 4, [ChangeReason.Said, ChangeReason.Time], Tie(Evil, "accuses", Mission, Stance.Opposes, voices: 1), Tie(Evil, "accuses", Mission, Stance.Opposes, TieStatus.Disputed)),
        new(TieNews.Removed, 3, [ChangeReason.Recoded], Tie(Dana, "visits", Arland, Stance.Neutral), null),
    ];

    private static CommonBackerRow Backer(ActorRef actor, IReadOnlyList<TieRow> ties) => new(Behind(2, new(2024, 1, 1), Agency, Dana), actor, ties);

    private static LinkRow Link(
        ActorRef from, ActorRef to, ActorRef subject, string predicate, ActorRef other, Stance stance, TieStatus status = TieStatus.Stated, int voices = 2) =>
        new(Tie(subject, predicate, other, stance, status, voices), from, to);
}
