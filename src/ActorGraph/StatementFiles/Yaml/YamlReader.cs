using ActorGraph.StatementFiles.Fields;
using ActorGraph.Text;
using YamlDotNet.Core.Events;

namespace ActorGraph.StatementFiles.Yaml;

/// <summary>Reads one mapping with the keys <c>dataset</c>, <c>source</c> or <c>sources</c>, <c>predicates</c>, <c>actors</c>, <c>statements</c>.</summary>
internal sealed class YamlReader
{
    private static readonly string[] Keys = ["dataset", "source", "sources", "predicates", "actors", "statements"];

    private readonly YamlEvents events;
    private readonly YamlMappingReader mappings;
    private readonly IStatementFileVisitor visitor;
    private readonly FileReport report;
    private readonly EntryFields actor;
    private readonly EntryFields source;
    private readonly EntryFields predicate;
    private readonly EntryFields statementFields;
    private readonly ReadStatement statement;

    public YamlReader(YamlText text, IStatementFileVisitor visitor, FileReport report)
    {
        this.visitor = visitor;
        this.report = report;
        events = new(text, report);
        mappings = new(events);
        actor = new(EntryShape.Actor, events, report);
        source = new(EntryShape.Source, events, report);
        predicate = new(EntryShape.Predicate, events, report);
        statementFields = new(EntryShape.Statement, events, report);
        statement = new(statementFields);
    }

    public void Read()
    {
        events.Next();
        events.Next();
        if (events.Current is StreamEnd)
        {
            throw Empty();
        }

        events.Next();
        if (events.Current is MappingStart)
        {
            ReadRoot();
        }
        else if (events.Current is Scalar { Value: "" })
        {
            throw Empty();
        }
        else
        {
            throw new FileEndsHereException(events.Place, Rules.BadValue, $"A statement file is a mapping with the keys {string.Join(", ", Keys)}");
        }

        events.Next();
        events.Next();
        if (events.Current is not StreamEnd)
        {
            throw new FileEndsHereException(events.Place, Rules.Syntax, "A statement file is one YAML document: put what follows '---' in a file of its own");
        }
    }

    private static FileEndsHereException Empty() =>
        new(default, Rules.Empty, "The file is empty: it wants at least 'statements:' or 'actors:'");

    private void ReadRoot()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        events.Next();
        while (events.Current is not MappingEnd)
        {
            if (events.Current is not Scalar key)
            {
                report.File(events.Place, Rules.BadValue, $"A key of the file is one of {string.Join(", ", Keys)}");
                events.Skip();
                events.Skip();
                continue;
            }

            if (!seen.Add(key.Value))
            {
                report.File(events.Place, Rules.DuplicateField, $"'{Excerpt.Of(key.Value)}' is given twice: put both together", key.Value);
            }

            var place = events.Place;
            events.Next();
            ReadValue(key.Value, place);
        }
    }

    private void ReadValue(string key, Place place)
    {
        switch (key)
        {
            case "dataset":
                ReadDataset();
                break;
            case "source":
                ReadSource();
                break;
            case "sources":
                ReadList(key, "{ id: …, title: … }", ReadSource);
                break;
            case "predicates":
                ReadList(key, "{ id: …, stance: …, nature: … }", ReadPredicate);
                break;
            case "actors":
                ReadList(key, "{ id: …, name: …, kind: … }", ReadActor);
                break;
            case "statements":
                ReadList(key, "{ subject: …, predicate: …, object: … }", ReadStatement);
                break;
            default:
                report.File(
                    place, Rules.UnknownField, $"A statement file has no key '{Excerpt.Of(key)}'; its keys are {string.Join(", ", Keys)}", key,
                    Nearest.Of(key, Keys));
                events.Skip();
                break;
        }
    }

    private void ReadDataset()
    {
        var name = (events.Current as Scalar)?.Value;
        if (DatasetName.Problem(name) is string problem)
        {
            report.File(events.Place, Rules.BadValue, problem, name);
        }
        else
        {
            visitor.Dataset(name!, events.Place);
        }

        events.Skip();
    }

    private void ReadList(string key, string example, Action readElement)
    {
        if (events.Current is Scalar { Value: "" })
        {
            events.Next();
        }
        else if (events.Current is SequenceStart)
        {
            events.Next();
            while (events.Current is not SequenceEnd)
            {
                readElement();
            }

            events.Next();
        }
        else
        {
            report.File(events.Place, Rules.BadValue, $"'{key}' is a list: write each one on a line '- {example}'", (events.Current as Scalar)?.Value);
            events.Skip();
        }
    }

    private void ReadSource()
    {
        if (mappings.TryRead(source) && DeclaredEntries.Source(source) is SourceEntry entry)
        {
            visitor.Source(entry);
        }
    }

    private void ReadPredicate()
    {
        if (mappings.TryRead(predicate) && DeclaredEntries.Predicate(predicate) is PredicateEntry entry)
        {
            visitor.Predicate(entry);
        }
    }

    private void ReadActor()
    {
        if (mappings.TryRead(actor) && DeclaredEntries.Actor(actor) is ActorEntry entry)
        {
            visitor.Actor(entry);
        }
    }

    private void ReadStatement()
    {
        if (mappings.TryRead(statementFields))
        {
            statement.Take();
            visitor.Statement(statement);
        }
    }
}
