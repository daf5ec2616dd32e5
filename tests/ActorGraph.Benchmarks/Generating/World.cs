using System.Globalization;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>The actors and sources that a generated graph's statements name, and how often each comes up.</summary>
internal sealed class World
{
    private const int Days = 20 * 365;

    private static readonly DateOnly FirstDay = new(2006, 1, 1);

    private readonly int[] publishers;
    private readonly int?[] origins;

    public World(GraphShape shape)
    {
        var random = new SplitMix(shape.Seed);
        Actors = [.. Enumerable.Range(0, shape.Actors).Select(number => DrawnActor.Of(number, number < shape.Publishers))];
        Subjects = HeavyTail.Gentle(shape.Actors, random);
        Objects = HeavyTail.Steep(shape.Actors, random);
        Speakers = HeavyTail.Steep(shape.Actors, random);
        var houses = HeavyTail.Gentle(shape.Publishers, random);
        Hubs = new(Actors[Objects.Busiest].Id, Actors[Speakers.Busiest].Id, Actors[houses.Busiest].Id, Names.Given(Objects.Busiest));
        publishers = new int[shape.Sources];
        origins = new int?[shape.Sources];
        for (var source = 0; source < shape.Sources; source++)
        {
            publishers[source] = houses.Draw(random);
            origins[source] = source > 0 && random.PerMille(GraphShape.Reprints) ? random.Below(source) : null;
        }
    }

    public IReadOnlyList<DrawnActor> Actors { get; }

    public int Sources => publishers.Length;

    public HeavyTail Subjects { get; }

    public HeavyTail Objects { get; }

    public HeavyTail Speakers { get; }

    public Hubs Hubs { get; }

    /// <summary>The publisher of a source, an actor.</summary>
    public int PublisherOf(int source) => publishers[source];

    /// <summary>The earlier source it reprints, if it does.</summary>
    public int? OriginOf(int source) => origins[source];

    /// <summary>Sources come in order of their dates, spread evenly over twenty years.</summary>
    public DateOnly PublishedOf(int source) => FirstDay.AddDays((int)((long)source * Days / Sources));

    /// <summary>Its slug: the day and a number, as feeds name their documents.</summary>
    public string SourceId(int source) => string.Create(CultureInfo.InvariantCulture, $"src-{PublishedOf(source):yyyy-MM-dd}-{source}");
}
