using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActorGraph.Tests.Contract;

/// <summary>A draft's entries as fields, in the words of statement files; absent fields are left out, single values are no lists.</summary>
internal static class DraftText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Fields(ActorDraft actor) => Object(
        ("id", actor.Id),
        ("name", actor.Name),
        ("kind", actor.Kind == ActorKind.Unknown ? null : Word(actor.Kind)),
        ("aliases", List(actor.Aliases)),
        ("ids", List(actor.Ids)),
        ("same-as", actor.SameAs));

    public static JsonObject Fields(SourceDraft source) => Object(
        ("id", source.Id),
        ("title", source.Title),
        ("publisher", source.Publisher),
        ("origin", source.Origin),
        ("published", source.Published),
        ("reliability", source.Reliability?.ToString()));

    /// <summary>A predicate of one's own: every word of its definition is written, whatever the vocabulary's defaults are.</summary>
    public static JsonObject Fields(Predicate predicate) => Object(
        ("id", predicate.Id),
        ("label", predicate.Label),
        ("inverse", predicate.Inverse),
        ("stance", Word(predicate.Stance)),
        ("strength", predicate.Strength?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("means", predicate.Means is Means means ? Word(means) : null),
        ("nature", Word(predicate.Nature)),
        ("symmetric", predicate.Symmetric ? "true" : null),
        ("affiliation", predicate.Affiliation switch { Affiliation.None => null, Affiliation.Member => "member", _ => "acts-for" }));

    public static JsonObject Fields(StatementDraft statement) => Object(
        ("subject", List(statement.Subjects)),
        ("predicate", statement.Predicate),
        ("object", List(statement.Objects)),
        ("speaker", List(statement.Speakers)),
        ("source", statement.Source),
        ("when", statement.When),
        ("said", statement.Said),
        ("certainty", statement.Certainty is Certainty certainty ? Word(certainty) : null),
        ("negated", statement.Negated ? "true" : null),
        ("former", statement.Former ? "true" : null),
        ("as", statement.As),
        ("amount", statement.Amount),
        ("key", statement.Key),
        ("label", statement.Label),
        ("denies", List(statement.Denies)),
        ("confirms", List(statement.Confirms)),
        ("quote", statement.Quote),
        ("at", statement.At),
        ("note", statement.Note));

    /// <summary>Flow notation of YAML is JSON, apart from bare keys.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Plain);

    private static JsonObject Object(params IEnumerable<(string Field, object? Value)> fields) =>
        new(fields.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Field, one.Value as JsonNode ?? JsonValue.Create((string?)one.Value))));

    private static JsonNode? List(IReadOnlyList<string> values) => values.Count switch
    {
        0 => null,
        1 => JsonValue.Create(values[0]),
        _ => new JsonArray([.. values.Select(value => JsonValue.Create(value))]),
    };

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
