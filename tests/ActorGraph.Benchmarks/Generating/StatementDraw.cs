namespace ActorGraph.Benchmarks.Generating;

/// <summary>Draws the statements of a graph one after the other, always the same ones for the same shape.</summary>
internal sealed class StatementDraw
{
    // Statements follow their sources, as feeds do, but not strictly.
    private const int Disorder = 20;

    private readonly GraphShape shape;
    private readonly World world;
    private readonly SplitMix random;
    private readonly List<Triple> told;
    private readonly List<(DrawnStatement Statement, int Label)> unanswered = [];

    public StatementDraw(GraphShape shape, World world)
    {
        this.shape = shape;
        this.world = world;
        random = new SplitMix(shape.Seed + 1);
        told = new List<Triple>(shape.Statements);
    }

    public IEnumerable<DrawnStatement> All()
    {
        for (var number = 0; number < shape.Statements; number++)
        {
            var source = SourceOf(number);

            // All labels are answered in the end, so that only the targets of replies carry one.
            var mustReply = unanswered.Count >= shape.Statements - number;
            if (unanswered.Count > 0 && (mustReply || random.PerMille(GraphShape.Replies)))
            {
                yield return Reply(source);
                continue;
            }

            var statement = Statement(number, source);
            if (statement.Label is int label)
            {
                unanswered.Add((statement, label));
            }

            yield return statement;
        }
    }

    private int SourceOf(int number)
    {
        var inOrder = (int)((long)number * world.Sources / shape.Statements);
        return Math.Clamp(inOrder + random.Below(2 * Disorder) - Disorder, 0, world.Sources - 1);
    }

    private DrawnStatement Statement(int number, int source)
    {
        var triple = NextTriple();
        return new DrawnStatement
        {
            Source = source,
            Subject = Refer(triple.Subject),
            Predicate = triple.Predicate,
            Object = Refer(triple.Object),
            Speaker = random.PerMille(GraphShape.Spoken) ? Refer(world.Speakers.Draw(random)) : null,
            When = WhenDraw.Next(PredicateMix.All[triple.Predicate].Nature, world.PublishedOf(source), random),
            Said = NextSaid(source),
            Negated = random.PerMille(GraphShape.Negated),
            Certainty = NextCertainty(),
            Label = random.PerMille(GraphShape.Replies) ? number : null,
            Reply = null,
            Paragraph = NextParagraph(),
            Quote = NextQuote(),
        };
    }

    private DrawnStatement Reply(int source)
    {
        var place = random.Below(unanswered.Count);
        var (target, label) = unanswered[place];
        unanswered[place] = unanswered[^1];
        unanswered.RemoveAt(unanswered.Count - 1);
        return target with
        {
            Source = source,
            Speaker = random.PerMille(GraphShape.Spoken) ? Refer(target.Object.Actor) : null,
            Said = NextSaid(source),
            Certainty = NextCertainty(),
            Label = null,
            Reply = new DrawnReply(random.PerMille(667), target.Source, label),
            Paragraph = NextParagraph(),
            Quote = NextQuote(),
        };
    }

    private Triple NextTriple()
    {
        var triple = told.Count > 0 && random.PerMille(GraphShape.Repeated) ? told[random.Below(told.Count)] : NewTriple();
        told.Add(triple);
        return triple;
    }

    private Triple NewTriple()
    {
        var to = world.Objects.Draw(random);
        int from;
        do
        {
            from = world.Subjects.Draw(random);
        }
        while (from == to);

        return new Triple(from, PredicateMix.Draw(random), to);
    }

    private DateOnly? NextSaid(int source) => random.PerMille(GraphShape.Said) ? world.PublishedOf(source).AddDays(-random.Below(3)) : null;

    private Reference Refer(int actor) => new(actor, random.PerMille(GraphShape.ByAlias));

    private string? NextCertainty() => random.Below(1000) switch
    {
        < GraphShape.Possible => "possible",
        < GraphShape.Possible + GraphShape.Probable => "probable",
        _ => null,
    };

    private int? NextParagraph() => random.PerMille(GraphShape.Located) ? 1 + random.Below(40) : null;

    private string? NextQuote() => random.PerMille(GraphShape.Quoted) ? Quotes.Next(random) : null;
}
