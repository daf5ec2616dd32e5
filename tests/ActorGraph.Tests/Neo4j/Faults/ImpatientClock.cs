using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Neo4j.Faults;

/// <summary>A clock on which every wait is over at once, and which knows how long it would have been.</summary>
internal sealed class ImpatientClock : FakeTimeProvider
{
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
        {
            Waits.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
