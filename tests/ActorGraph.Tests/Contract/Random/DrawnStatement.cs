using CsCheck;

namespace ActorGraph.Tests.Contract;

/// <summary>A statement as drawn: whether it replies, and where it is listed, is settled when all are known.</summary>
/// <param name="Draft">What it says if it is no reply.</param>
/// <param name="Dataset">Any number; which dataset it goes to.</param>
/// <param name="ReplyTo">Any number; which earlier one it replies to. Null: it is no reply.</param>
/// <param name="Denies">Whether the reply denies.</param>
/// <param name="Copy">Whether another dataset lists it too, in other words.</param>
internal sealed record DrawnStatement(StatementDraft Draft, int Dataset, int? ReplyTo, bool Denies, bool Copy)
{
    private static readonly Gen<string?> Speaker = Gen.Frequency(
        (5, Gen.Const((string?)null)),
        (6, Gen.OneOf<string?>("a", "b", "ann", "bob", "press")),
        (1, Gen.Const((string?)NaiveStatement.Unnamed)));

    private static readonly Gen<string> Predicate = Gen.Frequency(
        (8, Gen.OneOf(Cast.Helps, Cast.Supports, Cast.Attacks)),
        (4, Gen.OneOf(Cast.Allied, Cast.Resists, Cast.Feuds)),
        (2, Gen.OneOf(Cast.Meets, Cast.Heads, Cast.Joins)),
        (1, Gen.OneOf("ally-of", "sanctions")));

    private static readonly Gen<Certainty?> Sureness = Gen.OneOf<Certainty?>(null, null, Certainty.Certain, Certainty.Probable, Certainty.Possible);

    private static readonly Gen<StatementDraft> Triple =
        from actors in Gen.Int[2, 5]
        from subject in Gen.Frequency((20, Actor(actors)), (1, Gen.Const(NaiveStatement.Unnamed)))
        from @object in Gen.Frequency((20, Actor(actors)), (1, Gen.Const(NaiveStatement.Unnamed)))
        from more in Gen.Frequency((6, Gen.Const((string?)null)), (1, Actor(actors).Select(id => (string?)id)))
        from predicate in Predicate
        select new StatementDraft { Subjects = [subject], Predicate = predicate, Objects = Others(subject, @object, more) };

    private static readonly Gen<StatementDraft> Whole =
        from triple in Triple
        from when in RandomTimes.When
        from said in RandomTimes.MaybeDate
        from speaker in Speaker
        from second in Gen.Frequency((8, Gen.Const((string?)null)), (1, Gen.Const((string?)"bob")))
        from source in Gen.Int[0, RandomSources.Count - 1]
        from certainty in Sureness
        from negated in Rarely(3)
        from former in Rarely(8)
        from extra in Gen.Int[0, 15]
        select triple with
        {
            When = when,
            Said = said,
            Speakers = speaker is null ? [] : second is null || second == speaker ? [speaker] : [speaker, second],
            Source = RandomSources.Id(source),
            Certainty = certainty,
            Negated = negated,
            Former = former,
            Key = extra == 1 ? "again" : null,
            As = extra == 2 ? "envoy" : null,
            Amount = extra == 3 ? "1.50" : null,
            Quote = extra is 4 or 5 ? "so it is" : null,
            At = extra is 5 or 6 ? "p. 1" : null,
            Note = extra == 7 ? "a note" : null,
        };

    public static Gen<DrawnStatement> Any { get; } =
        from draft in Whole
        from dataset in Gen.Int[0, 5]
        from reply in Rarely(5)
        from target in Gen.Int[0, 99]
        from denies in Gen.Bool
        from copy in Rarely(8)
        select new DrawnStatement(draft, dataset, reply ? target : null, denies, copy);

    public static Gen<bool> Rarely(int one) => Gen.Int[1, one].Select(drawn => drawn == one);

    private static Gen<string> Actor(int count) => Gen.Int[0, count].Select(index => Cast.Actors[index].Id);

    /// <summary>One or two objects, none of them the subject, and never unnamed at both ends.</summary>
    private static List<string> Others(string subject, params IEnumerable<string?> objects)
    {
        var others = objects.OfType<string>().Distinct().Where(id => id != subject).ToList();
        return others.Count > 0 ? others : [subject == "a" ? "b" : "a"];
    }
}
