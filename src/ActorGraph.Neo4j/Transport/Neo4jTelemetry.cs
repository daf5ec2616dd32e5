using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ActorGraph.Neo4j.Transport;

/// <summary>
/// Activities and metrics after OpenTelemetry's conventions for databases, under the name <c>ActorGraph.Neo4j</c>. A text is told by its
/// name; parameters and the sign-in are never told.
/// </summary>
internal static class Neo4jTelemetry
{
    public const string Name = "ActorGraph.Neo4j";

    private static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "db.client.operation.duration",
        "s",
        "Time from sending a text to its whole answer, retries included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });

    private static readonly Histogram<long> Rows = Meter.CreateHistogram<long>(
        "db.client.response.returned_rows", "{row}", "Rows of an answer.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "actorgraph.neo4j.retries", "{retry}", "Attempts that failed and were followed by another.");

    public static Operation Begin(CypherText text, Neo4jAddress address, TimeProvider time)
    {
        var tags = new TagList
        {
            { "db.system.name", "neo4j" },
            { "db.namespace", address.Database },
            { "db.operation.name", text.Name },
            { "server.address", address.Server.Host },
            { "server.port", address.Server.Port },
        };
        return new Operation(Activities.StartActivity(text.Name, ActivityKind.Client, parentContext: default, tags), tags, time);
    }

    /// <summary>One text from its first attempt to its answer or failure.</summary>
    internal sealed class Operation(Activity? activity, TagList tags, TimeProvider time) : IDisposable
    {
        private readonly long started = time.GetTimestamp();
        private TagList tags = tags;

        public void Retrying(Refusal refusal)
        {
            var told = tags;
            told.Add("error.type", refusal.Type);
            Retries.Add(1, told);
            activity?.AddEvent(new ActivityEvent("retry", tags: new ActivityTagsCollection { ["error.type"] = refusal.Type }));
        }

        public void Answered(long rows)
        {
            Rows.Record(rows, tags);
            activity?.SetTag("db.response.returned_rows", rows);
        }

        public void Failed(Exception failure)
        {
            var code = (failure as StoreException)?.ServerCode();
            if (code is not null)
            {
                Tag("db.response.status_code", code);
            }

            // Not the message: what the server says may quote values.
            Tag("error.type", code ?? failure.GetType().FullName!);
            activity?.SetStatus(ActivityStatusCode.Error, code);
        }

        public void Dispose()
        {
            Duration.Record(time.GetElapsedTime(started).TotalSeconds, tags);
            activity?.Dispose();
        }

        private void Tag(string name, string value)
        {
            tags.Add(name, value);
            activity?.SetTag(name, value);
        }
    }
}
