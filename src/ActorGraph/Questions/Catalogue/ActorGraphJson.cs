using System.Text.Json.Serialization;

namespace ActorGraph.Questions;

/// <summary>The rows as JSON, generated at build time: keys in camel case, enums in lower case, absent as null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(LowerCaseEnum<Certainty>), typeof(LowerCaseEnum<ImportOutcome>), typeof(LowerCaseEnum<ReplyKind>),
        typeof(LowerCaseEnum<Stance>), typeof(LowerCaseEnum<TieStatus>), typeof(LowerCaseEnum<Uncounted>),
    ])]
[JsonSerializable(typeof(SideRow))]
[JsonSerializable(typeof(TieRow))]
[JsonSerializable(typeof(StatementRow))]
[JsonSerializable(typeof(ClaimRow))]
[JsonSerializable(typeof(ProfileRow))]
[JsonSerializable(typeof(FoundRow))]
[JsonSerializable(typeof(SourceRow))]
[JsonSerializable(typeof(StatusRow))]
internal sealed partial class ActorGraphJson : JsonSerializerContext;
