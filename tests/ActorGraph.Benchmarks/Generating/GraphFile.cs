using System.Globalization;
using System.Text.Json;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>Which of the two files of a shape.</summary>
internal enum Edition
{
    /// <summary>As drawn.</summary>
    First,

    /// <summary>The same with 1 % of the statement lines changed.</summary>
    Changed,
}

/// <summary>Writes a generated graph as one statement file: the dataset, its actors, its sources, its statements.</summary>
internal sealed class GraphFile
{
    private readonly GraphShape shape;
    private readonly World world;

    private GraphFile(GraphShape shape)
    {
        this.shape = shape;
        world = new World(shape);
    }

    /// <summary>The file's name: one for each size and edition.</summary>
    public static string NameOf(GraphShape shape, Edition edition) =>
        string.Create(CultureInfo.InvariantCulture, $"{shape.Statements}{(edition == Edition.Changed ? ".changed" : "")}.jsonl");

    public static void Write(GraphShape shape, Edition edition, string path)
    {
        using var file = new JsonLinesFile(path);
        new GraphFile(shape).Write(edition, file);
    }

    private void Write(Edition edition, JsonLinesFile file)
    {
        // Both editions are one dataset: the second is imported in place of the first.
        file.Line("dataset", "generated");
        foreach (var actor in world.Actors)
        {
            file.Line("actor", actor, WriteActor);
        }

        for (var source = 0; source < world.Sources; source++)
        {
            file.Line("source", source, WriteSource);
        }

        var change = new ChangedEdition(shape, world);
        foreach (var statement in new StatementDraw(shape, world).All())
        {
            file.Line("statement", edition == Edition.Changed ? change.Tell(statement) : statement, WriteStatement);
        }
    }

    private static void WriteActor(Utf8JsonWriter json, DrawnActor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", actor.Kind);
        WriteList(json, "aliases", actor.Alias);
        if (actor.ExternalId is not null)
        {
            WriteList(json, "ids", actor.ExternalId);
        }
    }

    private void WriteSource(Utf8JsonWriter json, int source)
    {
        var id = world.SourceId(source);
        json.WriteString("id", id);
        json.WriteString("title", $"{Names.Name(source)} and the harbour talks");
        json.WriteString("publisher", world.Actors[world.PublisherOf(source)].Id);
        if (world.OriginOf(source) is int origin)
        {
            json.WriteString("origin", world.SourceId(origin));
        }

        json.WriteString("published", world.PublishedOf(source).ToString("O", CultureInfo.InvariantCulture));
        WriteList(json, "urls", $"https://news.example/{id}");
        if (source % 2 == 0)
        {
            json.WriteString("reliability", "ABCDEF".AsSpan(source / 2 % 6, 1));
        }
    }

    private void WriteStatement(Utf8JsonWriter json, DrawnStatement statement)
    {
        if (statement.Reply is DrawnReply reply)
        {
            json.WriteString(reply.Denies ? "denies" : "confirms", $"{world.SourceId(reply.Source)}/{LabelOf(reply.Label)}");
        }
        else
        {
            json.WriteString("subject", Text(statement.Subject));
            json.WriteString("predicate", PredicateMix.All[statement.Predicate].Id);
            json.WriteString("object", Text(statement.Object));
            WriteGiven(json, "when", statement.When);
            if (statement.Negated)
            {
                json.WriteBoolean("negated", true);
            }
        }

        WriteGiven(json, "speaker", statement.Speaker is Reference speaker ? Text(speaker) : null);
        json.WriteString("source", world.SourceId(statement.Source));
        WriteGiven(json, "said", statement.Said?.ToString("O", CultureInfo.InvariantCulture));
        WriteGiven(json, "certainty", statement.Certainty);
        WriteGiven(json, "label", statement.Label is int label ? LabelOf(label) : null);
        WriteGiven(json, "quote", statement.Quote);
        WriteGiven(json, "at", statement.Paragraph is int paragraph ? string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}") : null);
    }

    private static void WriteList(Utf8JsonWriter json, string field, string value)
    {
        json.WriteStartArray(field);
        json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteGiven(Utf8JsonWriter json, string field, string? value)
    {
        if (value is not null)
        {
            json.WriteString(field, value);
        }
    }

    private string Text(Reference reference) => reference.ByAlias ? world.Actors[reference.Actor].Alias : world.Actors[reference.Actor].Id;

    private static string LabelOf(int number) => string.Create(CultureInfo.InvariantCulture, $"claim-{number}");
}
