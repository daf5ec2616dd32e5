using System.Reflection;
using System.Text.RegularExpressions;
using ActorGraph.Storage;
using ActorGraph.Tests.Docs;

namespace ActorGraph.Tests.Api;

/// <summary>One direction of dependency, and one text for every name.</summary>
public sealed partial class LayoutTests
{
    [Fact]
    public void The_core_knows_no_engine()
    {
        var words = new[] { "sqlite", "neo4j", "cypher" };
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "ActorGraph"), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 100);
        Assert.DoesNotContain(files, f => words.Any(w => File.ReadAllText(f).Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_engine_brings_every_text_and_no_other()
    {
        // A question may name a text of its own beside itself.
        var named = typeof(StoreTexts).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static f => f.IsLiteral).Select(static f => f.GetRawConstantValue()).OfType<string>()
            .Where(static text => TextName().IsMatch(text)).Order(StringComparer.Ordinal);
        var sql = Path.Combine(Repository.Root, "src", "ActorGraph.Sqlite", "sql");
        var brought = Directory.GetFiles(sql, "*.sql", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(sql, f)[..^".sql".Length].Replace('\\', '/'))
            .Where(static n => !n.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(named, brought);
    }

    [Fact]
    public void Every_text_begins_with_its_name()
    {
        var sql = Path.Combine(Repository.Root, "src", "ActorGraph.Sqlite", "sql");
        foreach (var folder in new[] { "load", "questions", "export" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(sql, folder)))
            {
                Assert.StartsWith($"-- {folder}/{Path.GetFileNameWithoutExtension(file)}", File.ReadAllText(file), StringComparison.Ordinal);
            }
        }
    }

    [GeneratedRegex("^(?:copy|export|load|questions)/[a-z-]+$")]
    private static partial Regex TextName();
}
