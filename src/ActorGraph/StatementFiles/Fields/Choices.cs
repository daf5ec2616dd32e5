using ActorGraph.Text;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>The words that a field takes and what they mean, the same in files, schema and exports.</summary>
internal sealed class Choices<T>(params (string Word, T Value)[] choices)
    where T : struct, Enum
{
    public IEnumerable<string> Words => choices.Select(choice => choice.Word);

    public bool TryRead(string word, out T value)
    {
        foreach (var choice in choices)
        {
            if (choice.Word == word)
            {
                value = choice.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public string Write(T value)
    {
        foreach (var choice in choices)
        {
            if (EqualityComparer<T>.Default.Equals(choice.Value, value))
            {
                return choice.Word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value));
    }

    public string? NearestTo(string word) => Nearest.Of(word, Words);
}

internal static class Choices
{
    public static readonly Choices<ActorKind> Kind = new(
        ("person", ActorKind.Person), ("group", ActorKind.Group), ("government", ActorKind.Government), ("organisation", ActorKind.Organisation),
        ("country", ActorKind.Country), ("unknown", ActorKind.Unknown));

    public static readonly Choices<Certainty> Certainty = new(
        ("certain", ActorGraph.Certainty.Certain), ("probable", ActorGraph.Certainty.Probable), ("possible", ActorGraph.Certainty.Possible));

    public static readonly Choices<ReplyKind> Reply = new(("denies", ReplyKind.Denies), ("confirms", ReplyKind.Confirms));

    public static readonly Choices<Stance> Stance = new(
        ("backs", ActorGraph.Stance.Backs), ("opposes", ActorGraph.Stance.Opposes), ("neutral", ActorGraph.Stance.Neutral));

    public static readonly Choices<Means> Means = new(
        ("military", ActorGraph.Means.Military), ("security", ActorGraph.Means.Security), ("economic", ActorGraph.Means.Economic),
        ("diplomatic", ActorGraph.Means.Diplomatic), ("political", ActorGraph.Means.Political), ("legal", ActorGraph.Means.Legal),
        ("personal", ActorGraph.Means.Personal));

    public static readonly Choices<Nature> Nature = new(("state", ActorGraph.Nature.State), ("event", ActorGraph.Nature.Event));

    public static readonly Choices<Affiliation> Affiliation = new(
        ("none", ActorGraph.Affiliation.None), ("member", ActorGraph.Affiliation.Member), ("acts-for", ActorGraph.Affiliation.ActsFor));
}
