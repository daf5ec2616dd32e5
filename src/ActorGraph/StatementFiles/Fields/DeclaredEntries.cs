using System.Globalization;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>Makes actors, sources and predicates of their fields; null where there is no id to know them by.</summary>
internal static class DeclaredEntries
{
    private const int Strongest = 10;

    public static ActorEntry? Actor(EntryFields fields)
    {
        if (!fields.Require((int)ActorField.Id))
        {
            return null;
        }

        var id = fields.Id((int)ActorField.Id)!;
        if (id == "unnamed")
        {
            fields.Fail((int)ActorField.Id, Rules.BadId, "'unnamed' stands for whom a source does not name: it is no actor's id");
        }

        CheckExternalIds(fields);
        return new()
        {
            Id = id,
            Name = fields.Text((int)ActorField.Name),
            Kind = fields.Choice((int)ActorField.Kind, Choices.Kind) ?? ActorKind.Unknown,
            Aliases = fields.Texts((int)ActorField.Aliases),
            Ids = fields.Texts((int)ActorField.Ids),
            Note = fields.Text((int)ActorField.Note),
            SameAs = fields.Id((int)ActorField.SameAs),
            Place = fields.Place,
            SameAsPlace = fields.PlaceOf((int)ActorField.SameAs),
            HasErrors = fields.HasErrors,
        };
    }

    public static SourceEntry? Source(EntryFields fields) => !fields.Require((int)SourceField.Id) ? null : new()
    {
        Id = fields.Id((int)SourceField.Id)!,
        Title = fields.Text((int)SourceField.Title),
        Publisher = fields.Text((int)SourceField.Publisher),
        Origin = fields.Text((int)SourceField.Origin),
        Published = fields.Said((int)SourceField.Published),
        Urls = fields.Texts((int)SourceField.Urls),
        File = fields.Text((int)SourceField.File),
        Reliability = Reliability(fields),
        Place = fields.Place,
        PublisherPlace = fields.PlaceOf((int)SourceField.Publisher),
        OriginPlace = fields.PlaceOf((int)SourceField.Origin),
        HasErrors = fields.HasErrors,
    };

    public static PredicateEntry? Predicate(EntryFields fields)
    {
        if (!fields.Require((int)PredicateField.Id))
        {
            return null;
        }

        // What decides answers has no default: nobody should find out later that a word counted for less than was meant.
        fields.Require((int)PredicateField.Stance);
        fields.Require((int)PredicateField.Nature);
        CheckCameo(fields);
        var id = fields.Id((int)PredicateField.Id)!;
        return new()
        {
            Predicate = new(
                id,
                fields.Text((int)PredicateField.Label) ?? id.Replace('-', ' '),
                fields.Text((int)PredicateField.Inverse),
                fields.Choice((int)PredicateField.Stance, Choices.Stance) ?? Stance.Neutral,
                Strength(fields),
                fields.Choice((int)PredicateField.Means, Choices.Means),
                fields.Choice((int)PredicateField.Nature, Choices.Nature) ?? Nature.Event,
                fields.Boolean((int)PredicateField.Symmetric) ?? false,
                fields.Choice((int)PredicateField.Affiliation, Choices.Affiliation) ?? Affiliation.None,
                fields.Texts((int)PredicateField.Cameo),
                fields.Texts((int)PredicateField.Plover)),
            Override = fields.Boolean((int)PredicateField.Override) ?? false,
            Place = fields.Place,
            HasErrors = fields.HasErrors,
        };
    }

    private static void CheckExternalIds(EntryFields fields)
    {
        foreach (var (text, position) in fields.List((int)ActorField.Ids))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || colon == text.Length - 1 || text.Any(char.IsWhiteSpace))
            {
                fields.FailAt(position, Rules.BadId, text, "An external id names its scheme and has no spaces: wikidata:Q58132");
            }
        }
    }

    private static void CheckCameo(EntryFields fields)
    {
        foreach (var (text, position) in fields.List((int)PredicateField.Cameo))
        {
            if (text.Length is < 2 or > 4 || !text.All(char.IsAsciiDigit))
            {
                fields.FailAt(position, Rules.BadValue, text, "A CAMEO code has two to four digits, the leading zero included: 023, 1031");
            }
        }
    }

    private static char? Reliability(EntryFields fields)
    {
        switch (fields.Text((int)SourceField.Reliability))
        {
            case null:
                return null;
            case [>= 'A' and <= 'F'] letter:
                return letter[0];
            case var text:
                var upper = text.Trim().ToUpperInvariant();
                fields.Fail(
                    (int)SourceField.Reliability, Rules.BadValue, "'reliability' is a letter from A (always reliable) to F (cannot be judged)",
                    upper is [>= 'A' and <= 'F'] ? upper : null);
                return null;
        }
    }

    private static decimal? Strength(EntryFields fields)
    {
        if (fields.Text((int)PredicateField.Strength) is not string text)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var strength) && Math.Abs(strength) <= Strongest)
        {
            return strength;
        }

        fields.Fail((int)PredicateField.Strength, Rules.BadValue, "'strength' is a number from -10 (conflict) to 10 (cooperation)");
        return null;
    }
}
