using System.Buffers;
using System.Text;
using ActorGraph.StatementFiles.Fields;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ActorGraph.StatementFiles.Yaml;

/// <summary>Reads a mapping of texts and lists of texts into fields.</summary>
internal sealed class YamlMappingReader(YamlEvents events)
{
    /// <summary>Reads the mapping that begins here and stands on what follows it. False, and reported, when there is none.</summary>
    public bool TryRead(EntryFields fields)
    {
        var refused = events.RefusedBefore;
        fields.Begin(events.Position);
        if (events.Current is not MappingStart)
        {
            var names = string.Join(", ", fields.Shape.Names);
            fields.FailAt(events.Position, Rules.BadValue, (events.Current as Scalar)?.Value, $"{fields.Shape.AnEntry} is a mapping with the fields {names}");
            events.Skip();
            return false;
        }

        events.Next();
        while (events.Current is not MappingEnd)
        {
            ReadField(fields);
        }

        if (events.Refused > refused)
        {
            fields.FailSilently();
        }

        events.Next();
        return true;
    }

    private void ReadField(EntryFields fields)
    {
        var at = events.Position;
        if (events.Current is not Scalar name)
        {
            fields.FailAt(at, Rules.BadValue, null, "A field's name is one word");
            events.Skip();
            events.Skip();
            return;
        }

        var field = fields.Shape.Find(name.Value);
        if (field < 0)
        {
            fields.FailUnknown(name.Value, at);
        }

        events.Next();
        if (field < 0 || !fields.TryOpen(field, at))
        {
            events.Skip();
        }
        else
        {
            ReadValue(fields, field);
        }
    }

    private void ReadValue(EntryFields fields, int field)
    {
        var name = fields.Shape.Names[field];
        switch (events.Current)
        {
            case Scalar scalar:
                Add(fields, field, scalar);
                events.Next();
                break;
            case SequenceStart when fields.Shape.IsList(field):
                ReadList(fields, field);
                break;
            case SequenceStart:
                fields.FailShape(field, events.Position, null, $"'{name}' is one text, not a list");
                events.Skip();
                break;
            case AnchorAlias:
                fields.FailSilently(field, events.Position);
                events.Next();
                break;
            default:
                fields.FailShape(field, events.Position, null, $"'{name}' is a text, not a mapping: put a text with ': ' in quotes");
                events.Skip();
                break;
        }
    }

    private void ReadList(EntryFields fields, int field)
    {
        events.Next();
        while (events.Current is not SequenceEnd)
        {
            switch (events.Current)
            {
                case Scalar { Value: "" }:
                    fields.FailShape(field, events.Position, null, $"'{fields.Shape.Names[field]}' has an empty element: take it out");
                    events.Next();
                    break;
                case Scalar scalar:
                    Add(fields, field, scalar);
                    events.Next();
                    break;
                case AnchorAlias:
                    fields.FailSilently(field, events.Position);
                    events.Next();
                    break;
                default:
                    fields.FailShape(
                        field, events.Position, null, $"'{fields.Shape.Names[field]}' is a list of texts: put a text with ': ' in quotes, and nest nothing");
                    events.Skip();
                    break;
            }
        }

        events.Next();
    }

    private void Add(EntryFields fields, int field, Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && (scalar.Value.Contains('\0') || !IsWellFormed(scalar.Value)))
        {
            fields.FailShape(field, events.Position, null, "The text holds a NUL or half of a character (\\0, \\ud800): take it out");
            return;
        }

        fields.Add(field, scalar.Value, events.Position);
    }

    private static bool IsWellFormed(string text)
    {
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var width) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[width..];
        }

        return true;
    }
}
