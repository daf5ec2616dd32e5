using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ActorGraph.Vocabularies;

/// <summary>Reads the predicates that ship with the library from the statement file embedded in it.</summary>
internal static class ShippedPredicates
{
    private const string FileName = "vocabulary.yaml";

    public static IReadOnlyList<Predicate> Read()
    {
        using var file = new StreamReader(
            typeof(ShippedPredicates).Assembly.GetManifestResourceStream(FileName) ?? throw new InvalidOperationException($"{FileName} is not embedded."));
        var yaml = new YamlStream();
        yaml.Load(file);
        var predicates = (YamlSequenceNode)yaml.Documents[0].RootNode["predicates"];
        return [.. predicates.Cast<YamlMappingNode>().Select(Make)];
    }

    private static Predicate Make(YamlMappingNode fields)
    {
        string? Text(string field) => fields.Children.TryGetValue(field, out var value) ? ((YamlScalarNode)value).Value : null;
        T Word<T>(string field)
            where T : struct, Enum => Enum.Parse<T>(Text(field)!.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
        string[] Texts(string field) => [.. ((YamlSequenceNode)fields[field]).Select(static value => ((YamlScalarNode)value).Value!)];

        return new Predicate(
            Text("id")!, Text("label")!, Text("inverse"), Word<Stance>("stance"), decimal.Parse(Text("strength")!, CultureInfo.InvariantCulture),
            Text("means") is null ? null : Word<Means>("means"), Word<Nature>("nature"), Text("symmetric") == "true",
            Word<Affiliation>("affiliation"), Texts("cameo"), Texts("plover"));
    }
}
