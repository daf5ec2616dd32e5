using ActorGraph.Text;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>Knows where in a file something stands that a reader passed; each notation counts in its own way.</summary>
internal interface IPlaces
{
    Place At(long position);
}

/// <summary>
/// One entry's fields as texts with their positions: what every notation is brought to before anything is checked. Reused from entry to
/// entry; places are worked out only when somebody asks for them.
/// </summary>
internal sealed class EntryFields(EntryShape shape, IPlaces places, FileReport report)
{
    private readonly string?[] texts = new string?[shape.Names.Count];
    private readonly long[] positions = new long[shape.Names.Count];
    private readonly List<(string Text, long Position)>[] lists = [.. shape.Names.Select(_ => new List<(string, long)>())];
    private uint seen;
    private uint failed;
    private long position;

    public EntryShape Shape => shape;

    public bool HasErrors { get; private set; }

    public Place Place => places.At(position);

    /// <summary>Forgets the last entry.</summary>
    public void Begin(long entryPosition)
    {
        position = entryPosition;
        seen = failed = 0;
        HasErrors = false;
        Array.Clear(texts);
    }

    /// <summary>A field's name was met. False when it was met before, and its value is to be left out.</summary>
    public bool TryOpen(int field, long namePosition)
    {
        var bit = 1u << field;
        if ((seen & bit) != 0)
        {
            FailAt(namePosition, Rules.DuplicateField, shape.Names[field], $"'{shape.Names[field]}' is given twice in one {shape.Kind}: keep one");
            return false;
        }

        seen |= bit;
        positions[field] = namePosition;
        if (shape.IsList(field))
        {
            lists[field].Clear();
        }

        return true;
    }

    /// <summary>A field's value, or an element of its list. An empty one is as good as none.</summary>
    public void Add(int field, string text, long valuePosition)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (shape.IsList(field))
        {
            lists[field].Add((text, valuePosition));
        }
        else
        {
            texts[field] = text;
        }

        positions[field] = valuePosition;
    }

    public string? Text(int field) => texts[field];

    public List<(string Text, long Position)> List(int field)
    {
        if ((seen & (1u << field)) == 0)
        {
            lists[field].Clear();
        }

        return lists[field];
    }

    public bool Has(int field) => shape.IsList(field) ? List(field).Count > 0 : texts[field] is not null;

    /// <summary>Where a field's value stands, or the entry where the field is absent.</summary>
    public Place PlaceOf(int field, int index = 0)
    {
        if ((seen & (1u << field)) == 0)
        {
            return Place;
        }

        return places.At(shape.IsList(field) && index < lists[field].Count ? lists[field][index].Position : positions[field]);
    }

    /// <summary>Reports a field's value.</summary>
    public void Fail(int field, string rule, string message, string? suggestion = null)
    {
        HasErrors = true;
        failed |= 1u << field;
        report.Row(PlaceOf(field), rule, texts[field] ?? (shape.IsList(field) && Has(field) ? lists[field][0].Text : null), message, suggestion);
    }

    /// <summary>Reports what stands at a position.</summary>
    public void FailAt(long at, string rule, string? value, string message, string? suggestion = null)
    {
        HasErrors = true;
        report.Row(places.At(at), rule, value, message, suggestion);
    }

    /// <summary>Reports a value that has not the shape of its field.</summary>
    public void FailShape(int field, long at, string? value, string message)
    {
        failed |= 1u << field;
        positions[field] = at;
        FailAt(at, Rules.BadValue, value, message);
    }

    /// <summary>Marks a field whose value was reported already.</summary>
    public void FailSilently(int field, long at)
    {
        FailSilently();
        failed |= 1u << field;
        positions[field] = at;
    }

    /// <summary>Marks an entry of which something was reported already.</summary>
    public void FailSilently() => HasErrors = true;

    /// <summary>Reports a field that entries of this kind do not have; the one that was meant is then not missed.</summary>
    public void FailUnknown(string name, long at)
    {
        var meant = Nearest.Of(name, shape.Names);
        failed |= meant is null ? 0 : 1u << shape.Find(meant);
        FailAt(at, Rules.UnknownField, name, shape.Unknown(name), meant);
    }

    /// <summary>Reports a field that has no value, unless it had one that was reported already.</summary>
    public bool Require(int field)
    {
        if (Has(field))
        {
            return true;
        }

        if ((failed & (1u << field)) == 0)
        {
            Fail(field, Rules.MissingField, $"{shape.AnEntry} needs '{shape.Names[field]}'");
        }

        return false;
    }
}
