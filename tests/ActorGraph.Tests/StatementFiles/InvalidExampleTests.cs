using System.Text.Json;
using ActorGraph.StatementFiles;
using ActorGraph.StatementFiles.Fields;
using ActorGraph.Tests.Seeds;
using Json.Schema;

namespace ActorGraph.Tests.StatementFiles;

/// <summary>Each file of the folder Invalid is wrong in one way, which its name begins with; the reader and the schema both refuse it.</summary>
public sealed class InvalidExampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "StatementFiles", "Invalid");

    private static readonly JsonSchema File = JsonSchema.FromText(StatementFileSchema.Text);

    // One that refers to the other, which is known by its own id since it was made.
    internal static readonly JsonSchema Line = JsonSchema.FromText("""{ "$ref": "urn:actorgraph:statement-file#/$defs/line" }""");

    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_examples() => Assert.InRange(Examples.Count, 80, 1000);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_reader_refuses_it(string name)
    {
        var path = Path.Combine(Folder, name);
        var found = FoundInFile.Read(System.IO.File.ReadAllBytes(path), StatementFileReader.FormatOf(path)!.Value);

        Assert.Equal(name.Split('.')[0], found.OnlyError().Rule);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_schema_refuses_it(string name)
    {
        var path = Path.Combine(Folder, name);
        if (StatementFileReader.FormatOf(path) == StatementFileFormat.Yaml)
        {
            using var text = System.IO.File.OpenText(path);
            Assert.False(File.Evaluate(YamlAsEditorsReadIt.Read(text)).IsValid);
        }
        else
        {
            using var line = JsonDocument.Parse(System.IO.File.ReadAllText(path));
            Assert.False(Line.Evaluate(line.RootElement).IsValid);
        }
    }

    [Fact]
    public void The_schema_knows_every_field_and_explains_it()
    {
        using var schema = JsonDocument.Parse(StatementFileSchema.Text);
        foreach (var (kind, names) in (IEnumerable<(string, IReadOnlyList<string>)>)
            [
                ("actor", EntryShape.Actor.Names), ("source", EntryShape.Source.Names),
                ("predicate", EntryShape.Predicate.Names), ("statement", EntryShape.Statement.Names),
            ])
        {
            var properties = schema.RootElement.GetProperty("$defs").GetProperty(kind).GetProperty("properties");
            Assert.Equal(names, properties.EnumerateObject().Select(property => property.Name));
            Assert.All(properties.EnumerateObject(), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        }
    }
}
