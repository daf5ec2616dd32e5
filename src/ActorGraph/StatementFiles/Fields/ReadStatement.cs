namespace ActorGraph.StatementFiles.Fields;

/// <summary>A statement made of its fields, with all checks that need nothing but itself.</summary>
internal sealed class ReadStatement(EntryFields fields) : StatementEntry
{
    /// <summary>What a reply has from its target. Its own would be passed over, so it may have none.</summary>
    private static readonly StatementField[] Inherited =
    [
        StatementField.Subject, StatementField.Predicate, StatementField.Object, StatementField.When, StatementField.Negated,
        StatementField.Former, StatementField.As, StatementField.Amount,
    ];

    public override Place Place => fields.Place;

    public override Place PlaceOf(StatementField field, int index = 0) => fields.PlaceOf((int)field, index);

    /// <summary>Takes over what the fields hold now.</summary>
    public void Take()
    {
        fields.CopyTo((int)StatementField.Subject, Subjects);
        fields.CopyTo((int)StatementField.Object, Objects);
        fields.CopyTo((int)StatementField.Speaker, Speakers);
        fields.CopyTo((int)StatementField.Denies, Denies);
        fields.CopyTo((int)StatementField.Confirms, Confirms);
        Predicate = Text(StatementField.Predicate);
        Source = Text(StatementField.Source);
        As = Text(StatementField.As);
        Amount = Text(StatementField.Amount);
        Key = Text(StatementField.Key);
        Label = Text(StatementField.Label);
        Quote = Text(StatementField.Quote);
        At = Text(StatementField.At);
        Note = Text(StatementField.Note);
        When = fields.When((int)StatementField.When);
        Said = fields.Said((int)StatementField.Said);
        Certainty = fields.Choice((int)StatementField.Certainty, Choices.Certainty);
        Negated = fields.Boolean((int)StatementField.Negated);
        Former = fields.Boolean((int)StatementField.Former) ?? false;
        Reply = fields.Choice((int)StatementField.Reply, Choices.Reply) ?? ReplyKind.None;
        CheckLabel();
        CheckReply();
        CheckCombinations();
        HasErrors = fields.HasErrors;
    }

    private string? Text(StatementField field) => fields.Text((int)field);

    private void CheckLabel()
    {
        if (Label is not null && Label.Contains('/'))
        {
            fields.Fail(
                (int)StatementField.Label, Rules.BadValue, "A label has no slash: replies from other files write source-id/label", Label.Replace('/', '-'));
        }
    }

    /// <summary>Three short lists can make more statements than there is memory.</summary>
    private void CheckCombinations()
    {
        var statements = Math.Max(1L, Subjects.Count) * Math.Max(1, Objects.Count) * Math.Max(1, Speakers.Count);
        if (statements > Limits.Combinations)
        {
            fields.Fail(
                (int)StatementField.Subject, Rules.Size,
                $"The lists make {statements} statements, and one entry makes at most {Limits.Combinations}: make several entries of it");
        }
    }

    private void CheckReply()
    {
        if (Denies.Count == 0 && Confirms.Count == 0)
        {
            fields.Require((int)StatementField.Subject);
            fields.Require((int)StatementField.Predicate);
            fields.Require((int)StatementField.Object);
            return;
        }

        if (Denies.Count > 0 && Confirms.Count > 0)
        {
            fields.Fail((int)StatementField.Confirms, Rules.ReplyFields, "A reply denies or confirms, not both: make two statements of it");
        }

        foreach (var field in Inherited)
        {
            Refuse(field);
        }

        if (fields.Has((int)StatementField.Reply))
        {
            fields.Fail(
                (int)StatementField.Reply, Rules.ReplyFields,
                "'reply' is for a statement whose target is gone; one that names its target with 'denies' or 'confirms' leaves it out");
        }
    }

    private void Refuse(StatementField field)
    {
        if (fields.Has((int)field))
        {
            var name = fields.Shape.Names[(int)field];
            fields.Fail(
                (int)field, Rules.ReplyFields,
                $"A reply takes '{name}' from what it replies to: leave it out, or make a statement of its own without 'denies' and 'confirms'");
        }
    }
}
