using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ActorGraph.Cli.Formats;

/// <summary>A column of a row's CSV: the way to one value of it, through objects and lists.</summary>
/// <param name="Name">Its head: the keys on the way, <c>actor.id</c>.</param>
/// <param name="Path">The same, one key each.</param>
internal sealed record CsvColumn(string Name, IReadOnlyList<string> Path)
{
    /// <summary>All columns of a row, as its shape has them, whatever is in the rows.</summary>
    public static IReadOnlyList<CsvColumn> Of(JsonTypeInfo shape) => [.. Under(shape, [])];

    private static IEnumerable<CsvColumn> Under(JsonTypeInfo shape, IReadOnlyList<string> path) => shape.Kind switch
    {
        JsonTypeInfoKind.Object => shape.Properties.SelectMany(property => Under(shape.Options.GetTypeInfo(property.PropertyType), [.. path, property.Name])),
        JsonTypeInfoKind.Enumerable => Under(shape.Options.GetTypeInfo(shape.ElementType!), path),
        _ => [new(string.Join('.', path), path)],
    };

    /// <summary>What a row has there, as text.</summary>
    public CsvValue ValueIn(JsonElement row) => CsvValue.Of(row, [.. Path], depth: 0);
}
