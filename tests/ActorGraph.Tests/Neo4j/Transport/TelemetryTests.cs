using System.Diagnostics;
using System.Diagnostics.Metrics;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>Activities and metrics as docs/neo4j.md names them, without values and secrets.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task An_answered_text_is_told_with_its_retries()
    {
        await using var server = new FaultServer(Serve.Answer(503, ""), Serve.Ok);
        using var heard = new Heard(server.Port);
        await using var transport = Asked.Open(server);

        await transport.RunAsync(Asked.Text, new CypherParameters { { "id", "a-value" } }, TestContext.Current.CancellationToken);

        var activity = Assert.Single(heard.Activities);
        Assert.Equal("questions/one", activity.DisplayName);
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Equal("neo4j", activity.GetTagItem("db.system.name"));
        Assert.Equal("neo4j", activity.GetTagItem("db.namespace"));
        Assert.Equal("questions/one", activity.GetTagItem("db.operation.name"));
        Assert.Equal("localhost", activity.GetTagItem("server.address"));
        Assert.Equal(1L, activity.GetTagItem("db.response.returned_rows"));
        Assert.Equal("503", Assert.Single(activity.Events).Tags.Single(static t => t.Key == "error.type").Value);
        Assert.Equal(
            ["actorgraph.neo4j.retries", "db.client.operation.duration", "db.client.response.returned_rows"],
            heard.Measured.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("a-value", heard.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Asked.Password, heard.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_text_is_told_with_its_code_and_not_with_the_servers_words()
    {
        await using var server = new FaultServer(Serve.Error(400, ServerError.ConstraintViolated, "There is one with a-value."));
        using var heard = new Heard(server.Port);

        await Asked.FailureAsync(server);

        var activity = Assert.Single(heard.Activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal(ServerError.ConstraintViolated, activity.GetTagItem("error.type"));
        Assert.Equal(ServerError.ConstraintViolated, activity.GetTagItem("db.response.status_code"));
        Assert.DoesNotContain("a-value", heard.Everything, StringComparison.Ordinal);
    }

    /// <summary>What is told of one server, as other tests speak at the same time.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly ActivityListener activities;
        private readonly MeterListener meters = new();

        public Heard(int port)
        {
            activities = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == Neo4jTelemetry.Name,
                Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity =>
                {
                    if (Equals(activity.GetTagItem("server.port"), port))
                    {
                        Activities.Add(activity);
                    }
                },
            };
            ActivitySource.AddActivityListener(activities);
            meters.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == Neo4jTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags, port));
            meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags, port));
            meters.Start();
        }

        public List<Activity> Activities { get; } = [];

        public Dictionary<string, string> Measured { get; } = [];

        public string Everything => string.Join(
            '\n',
            Measured.Values.Concat(Activities.Select(static a =>
                $"{a.DisplayName} {a.StatusDescription} {string.Join(' ', a.TagObjects)} {string.Join(' ', a.Events.SelectMany(static e => e.Tags))}")));

        public void Dispose()
        {
            meters.Dispose();
            activities.Dispose();
        }

        private void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, int port)
        {
            var told = tags.ToArray();
            if (told.Contains(new("server.port", port)))
            {
                Measured[instrument.Name] = $"{value} {string.Join(' ', told)}";
            }
        }
    }
}
