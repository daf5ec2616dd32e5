using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>Measures the actors of a graph.</summary>
internal sealed class Measures(List<Link> links, Inquiry inquiry)
{
    /// <summary>Those whose value is above 0.</summary>
    public async ValueTask<List<(long Actor, double Value)>> OfAsync(Measure measure, CancellationToken cancellationToken) => measure switch
    {
        Measure.Backed => Count(links.Where(static link => link.Stance == Stance.Backs).Select(static link => link.Object)),
        Measure.Opposed => Count(links.Where(static link => link.Stance == Stance.Opposes).Select(static link => link.Object)),
        Measure.Active => Count(links.Where(static link => link.Stance != Stance.Neutral)
            .DistinctBy(static link => (link.Subject, link.Object)).Select(static link => link.Subject)),
        _ => await BrokersAsync(cancellationToken).ConfigureAwait(false),
    };

    private static List<(long Actor, double Value)> Count(IEnumerable<long> actors) => [.. actors.CountBy(static actor => actor).Select(static count => (count.Key, (double)count.Value))];

    private async ValueTask<List<(long Actor, double Value)>> BrokersAsync(CancellationToken cancellationToken)
    {
        var actors = await NumberedActors.OfAsync(links.SelectMany(static link => (long[])[link.Subject, link.Object]), inquiry).ConfigureAwait(false);
        var couples = links.Select(link => (A: actors.NumberOf(link.Subject), B: actors.NumberOf(link.Object)))
            .Select(static link => link.A < link.B ? link : (link.B, link.A)).Distinct().ToList();
        var between = Betweenness.Of(ActorNetwork.Of(actors.Count, couples), cancellationToken);
        if (between.StandardErrors is { } errors)
        {
            var largest = Array.IndexOf(between.Values, between.Values.Max());
            inquiry.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"brokers is estimated from {between.Sources:N0} of {actors.Count:N0} actors; the standard error of the largest value is {errors[largest]:N0} ({errors[largest] / between.Values[largest]:P1}), of the others at most {errors.Max():N0}."));
        }

        return [.. between.Values.Index().Where(static value => value.Item > 0).Select(value => (actors.KeyOf(value.Index), value.Item))];
    }
}
