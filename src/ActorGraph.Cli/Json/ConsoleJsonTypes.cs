using System.Text.Json.Serialization;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Json;

/// <summary>The console's own answers as JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(LowerCaseEnum<ImportOutcome>), typeof(LowerCaseEnum<Stance>), typeof(LowerCaseEnum<Means>), typeof(LowerCaseEnum<Nature>),
        typeof(LowerCaseEnum<Affiliation>),
    ])]
[JsonSerializable(typeof(List<Finding>))]
[JsonSerializable(typeof(ImportResult))]
[JsonSerializable(typeof(IReadOnlyList<Predicate>))]
internal sealed partial class ConsoleJsonTypes : JsonSerializerContext;
