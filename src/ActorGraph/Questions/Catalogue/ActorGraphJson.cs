using System.Text.Json.Serialization;

namespace ActorGraph.Questions;

/// <summary>The rows as JSON, generated at build time: keys in camel case, enums in lower case, absent as null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(LowerCaseEnum<Certainty>), typeof(LowerCaseEnum<ChangeReason>), typeof(LowerCaseEnum<DirectStance>), typeof(LowerCaseEnum<ImportOutcome>),
        typeof(LowerCaseEnum<Measure>), typeof(LowerCaseEnum<ReplyKind>), typeof(LowerCaseEnum<Stance>), typeof(LowerCaseEnum<TieNews>),
        typeof(LowerCaseEnum<TieStatus>), typeof(LowerCaseEnum<Uncounted>),
    ])]
[JsonSerializable(typeof(SideRow))]
[JsonSerializable(typeof(TieRow))]
[JsonSerializable(typeof(BetweenRow))]
[JsonSerializable(typeof(StatementRow))]
[JsonSerializable(typeof(ClaimRow))]
[JsonSerializable(typeof(PathRow))]
[JsonSerializable(typeof(IndirectRow))]
[JsonSerializable(typeof(CommonBackerRow))]
[JsonSerializable(typeof(RivalsBackerRow))]
[JsonSerializable(typeof(DisputeRow))]
[JsonSerializable(typeof(TurnRow))]
[JsonSerializable(typeof(RankingRow))]
[JsonSerializable(typeof(BlocRow))]
[JsonSerializable(typeof(NewsRow))]
[JsonSerializable(typeof(ProfileRow))]
[JsonSerializable(typeof(FoundRow))]
[JsonSerializable(typeof(SourceRow))]
[JsonSerializable(typeof(StatusRow))]
internal sealed partial class ActorGraphJson : JsonSerializerContext;
