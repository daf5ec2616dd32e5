using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActorGraph.Questions;

/// <summary>Writes an enum's name in lower case, words joined by hyphens, as files and options spell it.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class LowerCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
