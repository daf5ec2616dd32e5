using System.Text.Json;
using ActorGraph.StatementFiles;
using ActorGraph.StatementFiles.Fields;
using ActorGraph.Tests.Seeds;
using Json.Schema;

namespace ActorGraph.Tests.StatementFiles;

public sealed class DocumentedExampleTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "statement-files.md"));

    public static TheoryData<string> Examples => [.. DocumentedExamples.All.Select(example => example.Name)];

    [Fact]
    public void There_is_one_of_every_notation() => Assert.Equal(
        [".csv", ".jsonl", ".yaml"], DocumentedExamples.All.Select(example => Path.GetExtension(example.Name)).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_an_error(string name)
    {
        var found = FoundInFile.Read(DocumentedExamples.TextOf(name), StatementFileReader.FormatOf(name)!.Value).WithoutErrors();

        Assert.NotEmpty(found.Order);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_validates(string name)
    {
        var file = JsonSchema.FromText(StatementFileSchema.Text, new() { SchemaRegistry = new() });
        switch (StatementFileReader.FormatOf(name))
        {
            case StatementFileFormat.Yaml:
                Assert.True(file.Evaluate(YamlAsEditorsReadIt.Read(new StringReader(DocumentedExamples.TextOf(name)))).IsValid);
                break;
            case StatementFileFormat.JsonLines:
                Assert.All(DocumentedExamples.TextOf(name).Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
                {
                    using var json = JsonDocument.Parse(line);
                    Assert.True(InvalidExampleTests.Line.Evaluate(json.RootElement).IsValid, line);
                });
                break;
        }
    }

    [Fact]
    public void The_document_knows_every_field_and_every_rule()
    {
        var names = EntryShape.Actor.Names.Concat(EntryShape.Source.Names).Concat(EntryShape.Predicate.Names).Concat(EntryShape.Statement.Names);
        Assert.All(names, name => Assert.Matches($@"\| (`[a-z]+`, )?`{name}`.* \|", Document));

        var rules = typeof(Rules).GetFields().Select(rule => (string)rule.GetValue(null)!);
        Assert.All(rules, rule => Assert.Contains($"`{rule}`", Document, StringComparison.Ordinal));
    }
}
