using System.Globalization;
using System.Text.Json.Serialization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who has anything to do with an actor.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
internal sealed record Neighbours(string Actor) : Question<NeighbourRow>
{
    internal static readonly QuestionDeclaration<NeighbourRow> Declaration = new()
    {
        Name = "neighbours",
        Summary = "Who has anything to do with an actor.",
        Positionals = [new("actor", "the one in the middle: id, name, alias or external id")],
        Examples = ["neighbours Venezuela", "neighbours Cuba --min-voices 2"],
        Phrases = ["who has anything to do with {actor}", "who is around {actor}"],
        Create = static values => new Neighbours(values[0]) { Filters = values.Filters },
        Columns =
        [
            new("actor", static row => row.Actor.Name),
            new("voices", static row => row.Voices.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        ],
        RowType = static () => NeighbourJson.Default.NeighbourRow,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<NeighbourRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var reader = await LinkReader.OpenAsync(inquiry, filters).ConfigureAwait(false);
        var links = await reader.AroundAsync([actor.Key], any: true).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(links.Select(link => link.OtherEnd(actor.Key)), [], cancellationToken).ConfigureAwait(false);
        var rows = links.GroupBy(link => link.OtherEnd(actor.Key))
            .Select(other => new NeighbourRow(inquiry.Names.Actor(other.Key), other.Max(static link => link.Voices)))
            .OrderByDescending(static row => row.Voices).ThenBy(static row => row.Actor.Id, StringComparer.Ordinal).ToList();
        return inquiry.Found(Declaration.Name, rows.GetRange(0, Math.Min(filters.Limit ?? rows.Count, rows.Count)), rows.Count);
    }
}

/// <summary>An actor that has something to do with the asked one.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Voices">The most voices behind one of the ties.</param>
internal sealed record NeighbourRow(ActorRef Actor, int Voices);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NeighbourRow))]
internal sealed partial class NeighbourJson : JsonSerializerContext;
