using System.Globalization;
using ActorGraph.StatementFiles.Fields;

namespace ActorGraph.StatementFiles.Writing;

/// <summary>Takes an entry's fields in a notation of its own.</summary>
internal interface IFieldWriter
{
    void Text(string name, string text);

    /// <summary>A list of two texts or more.</summary>
    void List(string name, IReadOnlyList<string> texts);

    void True(string name);

    void Number(string name, decimal number);
}

/// <summary>Brings entries to fields in the one order there is; what is absent, false or the default is left out.</summary>
internal static class EntryWriting
{
    public static void Write(ActorEntry actor, IFieldWriter fields)
    {
        fields.Text("id", actor.Id);
        fields.Optional("name", actor.Name);
        fields.Optional("kind", actor.Kind == ActorKind.Unknown ? null : Choices.Kind.Write(actor.Kind));
        fields.Texts("aliases", actor.Aliases);
        fields.Texts("ids", actor.Ids);
        fields.Optional("note", actor.Note);
        fields.Optional("same-as", actor.SameAs);
    }

    public static void Write(SourceEntry source, IFieldWriter fields)
    {
        fields.Text("id", source.Id);
        fields.Optional("title", source.Title);
        fields.Optional("publisher", source.Publisher);
        fields.Optional("origin", source.Origin);
        fields.Optional("published", source.Published.ToString());
        fields.Texts("urls", source.Urls);
        fields.Optional("file", source.File);
        fields.Optional("reliability", source.Reliability?.ToString(CultureInfo.InvariantCulture));
    }

    public static void Write(PredicateEntry entry, IFieldWriter fields)
    {
        var predicate = entry.Predicate;
        fields.Text("id", predicate.Id);
        fields.Text("label", predicate.Label);
        fields.Optional("inverse", predicate.Inverse);
        fields.Text("stance", Choices.Stance.Write(predicate.Stance));
        if (predicate.Strength is decimal strength)
        {
            fields.Number("strength", strength);
        }

        fields.Optional("means", predicate.Means is Means means ? Choices.Means.Write(means) : null);
        fields.Text("nature", Choices.Nature.Write(predicate.Nature));
        fields.Flag("symmetric", predicate.Symmetric);
        fields.Optional("affiliation", predicate.Affiliation == Affiliation.None ? null : Choices.Affiliation.Write(predicate.Affiliation));
        fields.Texts("cameo", predicate.Cameo);
        fields.Texts("plover", predicate.Plover);
        fields.Flag("override", entry.Override);
    }

    public static void Write(StatementLine statement, IFieldWriter fields)
    {
        fields.Texts("subject", statement.Subjects);
        fields.Optional("predicate", statement.Predicate);
        fields.Texts("object", statement.Objects);
        fields.Texts("speaker", statement.Speakers);
        fields.Optional("source", statement.Source);
        fields.Optional("when", statement.When.ToString());
        fields.Optional("said", statement.Said.ToString());
        fields.Optional("certainty", statement.Certainty == Certainty.Certain ? null : Choices.Certainty.Write(statement.Certainty));
        fields.Flag("negated", statement.Negated);
        fields.Flag("former", statement.Former);
        fields.Optional("as", statement.As);
        fields.Optional("amount", statement.Amount);
        fields.Optional("key", statement.Key);
        fields.Optional("label", statement.Label);
        fields.Texts("denies", statement.Denies);
        fields.Texts("confirms", statement.Confirms);
        fields.Optional("reply", statement.Reply == ReplyKind.None ? null : Choices.Reply.Write(statement.Reply));
        fields.Optional("quote", statement.Quote);
        fields.Optional("at", statement.At);
        fields.Optional("note", statement.Note);
    }

    private static void Optional(this IFieldWriter fields, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            fields.Text(name, text);
        }
    }

    private static void Flag(this IFieldWriter fields, string name, bool value)
    {
        if (value)
        {
            fields.True(name);
        }
    }

    private static void Texts(this IFieldWriter fields, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 1)
        {
            fields.Text(name, texts[0]);
        }
        else if (texts.Count > 1)
        {
            fields.List(name, texts);
        }
    }
}
