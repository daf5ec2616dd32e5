using System.Runtime.CompilerServices;

namespace ActorGraph.Importing;

/// <summary>
/// Statement ids and what an import knows of each, in open addressing over plain arrays: 40 bytes a statement, where a dictionary takes
/// twice that. Ids are hashes already, so their low bits are the place.
/// </summary>
internal sealed class KnownStatements
{
    private UInt128[] ids;
    private int[] slots;
    private long[] keys;
    private ulong[] digests;
    private StatementMarks[] marks;
    private int mask;

    /// <param name="expected">About how many statements will come.</param>
    public KnownStatements(long expected)
    {
        var capacity = 1024;
        while (capacity < expected && capacity < 1 << 26)
        {
            capacity *= 2;
        }

        ids = new UInt128[capacity];
        keys = new long[capacity];
        digests = new ulong[capacity];
        marks = new StatementMarks[capacity];
        slots = new int[capacity * 2];
        mask = slots.Length - 1;
    }

    public int Count { get; private set; }

    public UInt128 Id(int index) => ids[index];

    public ref long Key(int index) => ref keys[index];

    /// <summary>Digest of the listing at place 0 in the dataset being read.</summary>
    public ref ulong Digest(int index) => ref digests[index];

    public ref StatementMarks Marks(int index) => ref marks[index];

    /// <summary>Where a statement is; -1 when it is not known.</summary>
    public int Find(UInt128 id)
    {
        for (var slot = (int)(ulong)id & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (ids[slots[slot] - 1] == id)
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a statement that is not known.</summary>
    public int Add(UInt128 id, long key, StatementMarks mark)
    {
        if (Count == ids.Length)
        {
            Grow();
        }

        var index = Count++;
        ids[index] = id;
        keys[index] = key;
        marks[index] = mark;
        Place(index);
        return index;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Place(int index)
    {
        var slot = (int)(ulong)ids[index] & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = index + 1;
    }

    private void Grow()
    {
        var capacity = ids.Length * 2;
        Array.Resize(ref ids, capacity);
        Array.Resize(ref keys, capacity);
        Array.Resize(ref digests, capacity);
        Array.Resize(ref marks, capacity);
        slots = new int[capacity * 2];
        mask = slots.Length - 1;
        for (var index = 0; index < Count; index++)
        {
            Place(index);
        }
    }
}

/// <summary>What an import knows of one statement.</summary>
[Flags]
internal enum StatementMarks : byte
{
    None = 0,

    /// <summary>This import brings it.</summary>
    New = 1,

    /// <summary>No dataset said it before this import.</summary>
    Dropped = 2,

    /// <summary>The dataset being read listed it before.</summary>
    WasListed = 4,

    /// <summary>The dataset being read lists it now.</summary>
    IsListed = 8,

    /// <summary>Another quote, place, date, note or label than before.</summary>
    Changed = 16,
}
