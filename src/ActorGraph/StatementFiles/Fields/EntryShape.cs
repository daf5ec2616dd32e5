using System.Text;
using ActorGraph.Text;

namespace ActorGraph.StatementFiles.Fields;

internal enum ActorField { Id, Name, Kind, Aliases, Ids, Note, SameAs }

internal enum SourceField { Id, Title, Publisher, Origin, Published, Urls, File, Reliability }

internal enum PredicateField { Id, Label, Inverse, Stance, Strength, Means, Nature, Symmetric, Affiliation, Cameo, Plover, Override }

/// <summary>What an entry is called and which fields it has; the same in every notation.</summary>
internal sealed class EntryShape
{
    public static readonly EntryShape Actor = new("actor", "id", "name", "kind", "aliases*", "ids*", "note", "same-as");

    public static readonly EntryShape Source = new(
        "source", "id", "title", "publisher", "origin", "published", "urls*", "file", "reliability");

    public static readonly EntryShape Predicate = new(
        "predicate", "id", "label", "inverse", "stance", "strength", "means", "nature", "symmetric", "affiliation", "cameo*", "plover*", "override");

    public static readonly EntryShape Statement = new(
        "statement", "subject*", "predicate", "object*", "speaker*", "source", "when", "said", "certainty", "negated", "former", "as", "amount", "key",
        "label", "denies*", "confirms*", "reply", "quote", "at", "note");

    private const int Slots = 64;

    private readonly string[] names;
    private readonly byte[][] bytes;
    private readonly sbyte[] slots = new sbyte[Slots];
    private readonly uint lists;

    /// <param name="kind">What an entry is called.</param>
    /// <param name="fields">Its fields in the order of their enumeration; a star after those that may be lists.</param>
    private EntryShape(string kind, params string[] fields)
    {
        Kind = kind;
        names = [.. fields.Select(field => field.TrimEnd('*'))];
        bytes = [.. names.Select(Encoding.UTF8.GetBytes)];
        Array.Fill(slots, (sbyte)-1);
        for (var field = 0; field < fields.Length; field++)
        {
            lists |= fields[field].EndsWith('*') ? 1u << field : 0;
            var slot = SlotOf(bytes[field]);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) % Slots;
            }

            slots[slot] = (sbyte)field;
        }
    }

    public string Kind { get; }

    /// <summary>With its article, as sentences begin with it.</summary>
    public string AnEntry => Kind == "actor" ? "An actor" : $"A {Kind}";

    public IReadOnlyList<string> Names => names;

    public bool IsList(int field) => (lists & (1u << field)) != 0;

    /// <summary>The field of that name, or -1.</summary>
    public int Find(string name) => Array.IndexOf(names, name);

    /// <summary>The field of that name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return -1;
        }

        for (var slot = SlotOf(name); slots[slot] is var field and >= 0; slot = (slot + 1) % Slots)
        {
            if (name.SequenceEqual(bytes[field]))
            {
                return field;
            }
        }

        return -1;
    }

    /// <summary>The sentence about a field that an entry does not have.</summary>
    public string Unknown(string name) => $"{AnEntry} has no field '{Excerpt.Of(name)}'; its fields are {string.Join(", ", names)}";

    private static int SlotOf(ReadOnlySpan<byte> name) => ((name.Length * 7) + name[0] + (name[^1] * 3)) % Slots;
}
