using ActorGraph.StatementFiles;
using Json.Schema;

namespace ActorGraph.Tests.Seeds;

/// <summary>What ships is valid by the schema that ships, as the editor comment on its first line promises.</summary>
public sealed class SeedSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(StatementFileSchema.Text, new() { SchemaRegistry = new() });

    public static TheoryData<string> Seeds => [.. SeedFiles.Paths.Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_file_validates(string name)
    {
        using var file = File.OpenText(Path.Combine(SeedFiles.Folder, name));
        Validate(file);
    }

    [Fact]
    public void The_shipped_vocabulary_validates()
    {
        using var file = new StreamReader(
            typeof(Predicate).Assembly.GetManifestResourceStream("vocabulary.yaml") ?? throw new InvalidOperationException("no vocabulary.yaml"));
        Validate(file);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Its_first_line_tells_editors_the_schema(string name) => Assert.Equal(
        "# yaml-language-server: $schema=../src/ActorGraph/StatementFiles/statement-file.schema.json",
        File.ReadLines(Path.Combine(SeedFiles.Folder, name)).First());

    private static void Validate(TextReader file)
    {
        var result = Schema.Evaluate(YamlAsEditorsReadIt.Read(file), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(static detail => detail.Errors is not null)
            .Select(static detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }
}
