using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ActorGraph.Tests.Seeds;

/// <summary>YAML as an editor sees it when it holds a file against a JSON Schema: plain <c>true</c> is a boolean, plain <c>3.5</c> a number.</summary>
internal static class YamlAsEditorsReadIt
{
    public static JsonElement Read(TextReader text)
    {
        var yaml = new YamlStream();
        yaml.Load(text);
        return JsonSerializer.SerializeToElement(Convert(yaml.Documents[0].RootNode));
    }

    private static JsonNode? Convert(YamlNode yaml) => yaml switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(static pair =>
            KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
        YamlScalarNode { Style: not ScalarStyle.Plain, Value: var quoted } => JsonValue.Create(quoted),
        YamlScalarNode { Value: "true" } => JsonValue.Create(true),
        YamlScalarNode { Value: "false" } => JsonValue.Create(false),
        YamlScalarNode { Value: var plain } when decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"{yaml.Start}: an alias; statement files have none."),
    };
}
