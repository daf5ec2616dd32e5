using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>Reads fields as what they mean, and reports those that mean nothing.</summary>
internal static class FieldValues
{
    public static bool? Boolean(this EntryFields fields, int field)
    {
        switch (fields.Text(field))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var text when bool.TryParse(text, out var value):
                return value;
            case var text:
                var meant = text.ToUpperInvariant() switch { "YES" or "Y" or "1" or "ON" => "true", "NO" or "N" or "0" or "OFF" => "false", _ => null };
                fields.Fail(field, Rules.BadValue, $"'{fields.Shape.Names[field]}' is true or false", meant);
                return null;
        }
    }

    public static T? Choice<T>(this EntryFields fields, int field, Choices<T> choices)
        where T : struct, Enum
    {
        if (fields.Text(field) is not string text)
        {
            return null;
        }

        if (choices.TryRead(text, out var value))
        {
            return value;
        }

        fields.Fail(field, Rules.BadValue, $"'{fields.Shape.Names[field]}' is one of {string.Join(", ", choices.Words)}", choices.NearestTo(text));
        return null;
    }

    public static When When(this EntryFields fields, int field)
    {
        if (fields.Text(field) is not string text)
        {
            return Time.When.None;
        }

        if (!Time.When.TryParse(text, out var when, out var problem))
        {
            fields.Fail(field, Rules.BadDate, problem!);
        }

        return when;
    }

    public static Said Said(this EntryFields fields, int field)
    {
        if (fields.Text(field) is not string text)
        {
            return Ties.Said.Unknown;
        }

        if (!Ties.Said.TryParse(text, out var said, out var problem))
        {
            fields.Fail(field, Rules.BadDate, problem!);
        }

        return said;
    }

    /// <summary>An id that the entry defines, or that must be one exactly; null when absent. A bad one is reported and returned all the same.</summary>
    public static string? Id(this EntryFields fields, int field)
    {
        var text = fields.Text(field);
        if (text is not null && !Slug.Is(text))
        {
            fields.Fail(
                field, Rules.BadId, $"'{fields.Shape.Names[field]}' begins with a lower-case letter or digit and goes on with those and . _ : -", Slug.Of(text));
        }

        return text;
    }

    public static IReadOnlyList<string> Texts(this EntryFields fields, int field) =>
        fields.Has(field) ? [.. fields.List(field).Select(element => element.Text)] : [];

    /// <summary>Copies a list without making one.</summary>
    public static void CopyTo(this EntryFields fields, int field, List<string> target)
    {
        target.Clear();
        foreach (var (text, _) in fields.List(field))
        {
            target.Add(text);
        }
    }
}
