using Polly;
using Polly.Retry;

namespace ActorGraph.Neo4j.Transport;

/// <summary>
/// Tries again what may go well later, with growing, jittered waits. A server that has answered before is waited for as long as a restart
/// takes; one that never has is more likely a wrong address, which a person wants to hear of soon.
/// </summary>
internal sealed class Patience
{
    /// <summary>After the first failure no attempt begins later than this.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The same for a server that has never answered.</summary>
    public static readonly TimeSpan FirstContact = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    private static readonly ResiliencePropertyKey<Trial> TrialKey = new("actorgraph.trial");

    private readonly TimeProvider time;
    private readonly ResiliencePipeline<Refusal?> pipeline;
    private volatile bool answered;

    public Patience(TimeProvider time)
    {
        this.time = time;
        pipeline = new ResiliencePipelineBuilder<Refusal?> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Refusal?>
            {
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxDelay = LongestWait,
                ShouldHandle = args => new(args.Outcome.Result is { } refusal && IsWorthAnother(refusal, TrialOf(args.Context))),
                DelayGenerator = static args => new(args.Outcome.Result?.Wait),
                OnRetry = static args =>
                {
                    TrialOf(args.Context).Retrying(args.Outcome.Result!);
                    return default;
                },
            })
            .Build();
    }

    /// <summary>Neo4j has answered, be it with an error: from now on it is worth waiting for.</summary>
    public void Answered() => answered = true;

    /// <summary>Makes attempts until one is not refused, is refused for good, or there have been enough of them.</summary>
    /// <param name="attempt">One attempt; null when it went well.</param>
    /// <param name="retrying">Told of each refusal after which another attempt follows.</param>
    /// <param name="cancellationToken">Stops attempts and waits.</param>
    /// <exception cref="StoreException">The last refusal.</exception>
    public async ValueTask RunAsync(
        Func<CancellationToken, ValueTask<Refusal?>> attempt, Action<Refusal> retrying, CancellationToken cancellationToken)
    {
        var trial = new Trial(time, attempt, retrying);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(TrialKey, trial);
            var refusal = await pipeline.ExecuteAsync(
                static context => TrialOf(context).AttemptAsync(context.CancellationToken), context).ConfigureAwait(false);
            if (refusal is not null)
            {
                throw refusal.ToException(trial.Told);
            }
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Trial TrialOf(ResilienceContext context) =>
        context.Properties.TryGetValue(TrialKey, out var trial) ? trial : throw new InvalidOperationException("No trial runs.");

    private bool IsWorthAnother(Refusal refusal, Trial trial)
    {
        var limit = refusal.Retry switch
        {
            Retry.Never => TimeSpan.Zero,
            Retry.Unreached or Retry.Lost when !answered => FirstContact,
            _ => Limit,
        };
        return trial.Since + (refusal.Wait ?? TimeSpan.Zero) < limit;
    }

    /// <summary>One text's attempts.</summary>
    private sealed class Trial(TimeProvider time, Func<CancellationToken, ValueTask<Refusal?>> attempt, Action<Refusal> retrying)
    {
        private int attempts;
        private long? firstFailure;

        /// <summary>The time since the first failure.</summary>
        public TimeSpan Since => time.GetElapsedTime(firstFailure ??= time.GetTimestamp());

        public string? Told => attempts > 1 ? $"It was tried {attempts} times in {Since.TotalSeconds:0} seconds." : null;

        public void Retrying(Refusal refusal) => retrying(refusal);

        public ValueTask<Refusal?> AttemptAsync(CancellationToken cancellationToken)
        {
            attempts++;
            return attempt(cancellationToken);
        }
    }
}
