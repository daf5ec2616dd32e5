namespace ActorGraph.Questions;

/// <summary>Actors numbered from 0 in the order of their ids, so that what is reckoned with numbers does not depend on a store's keys.</summary>
internal sealed class NumberedActors
{
    private readonly long[] keys;
    private readonly Dictionary<long, int> numbers;

    private NumberedActors(long[] keys)
    {
        this.keys = keys;
        numbers = new(keys.Length);
        for (var number = 0; number < keys.Length; number++)
        {
            numbers.Add(keys[number], number);
        }
    }

    public int Count => keys.Length;

    public static async ValueTask<NumberedActors> OfAsync(IEnumerable<long> actors, Inquiry inquiry)
    {
        var keys = actors.Distinct().ToArray();
        await inquiry.Names.LoadAsync(keys, [], inquiry.Cancellation).ConfigureAwait(false);
        Array.Sort(keys, (left, right) => left == right ? 0 : inquiry.Names.CompareActors(left, right));
        return new(keys);
    }

    public int NumberOf(long key) => numbers[key];

    public long KeyOf(int number) => keys[number];
}
