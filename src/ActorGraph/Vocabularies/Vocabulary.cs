using System.Collections.Frozen;

namespace ActorGraph.Vocabularies;

/// <summary>A set of predicates, found by id, by CAMEO code or by PLOVER type. Immutable.</summary>
public sealed class Vocabulary
{
    // On first use: a question needs no vocabulary, since the store knows its predicates.
    private static readonly Lazy<Vocabulary> ShippedOnce = new(static () => new Vocabulary(ShippedPredicates.Read()));

    private readonly FrozenDictionary<string, Predicate> byId;
    private readonly FrozenDictionary<string, Predicate> byCameo;
    private readonly FrozenDictionary<string, Predicate> byPlover;

    /// <summary>Makes a vocabulary of these predicates.</summary>
    /// <exception cref="ArgumentException">Two of them share an id, a CAMEO prefix or a PLOVER type.</exception>
    internal Vocabulary(IReadOnlyList<Predicate> predicates)
    {
        Predicates = predicates;
        byId = Index(predicates, static predicate => [predicate.Id], "id", StringComparer.Ordinal);
        byCameo = Index(predicates, static predicate => predicate.Cameo, "CAMEO prefix", StringComparer.Ordinal);
        byPlover = Index(predicates, static predicate => predicate.Plover, "PLOVER type", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The vocabulary that comes with ActorGraph: the states that news reports, and the events of CAMEO and PLOVER.</summary>
    public static Vocabulary Shipped => ShippedOnce.Value;

    /// <summary>Its predicates, in the order of the file.</summary>
    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The predicate of that id; null when there is none.</summary>
    public Predicate? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>What a CAMEO event code means: the predicate with the longest prefix of it; null when there is none.</summary>
    /// <param name="code">Two to four digits, such as <c>0231</c>.</param>
    public Predicate? FindCameo(ReadOnlySpan<char> code)
    {
        var prefixes = byCameo.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var prefix = code; !prefix.IsEmpty; prefix = prefix[..^1])
        {
            if (prefixes.TryGetValue(prefix, out var predicate))
            {
                return predicate;
            }
        }

        return null;
    }

    /// <summary>What a PLOVER event type means, such as <c>AID</c>, in any case; null when there is none.</summary>
    public Predicate? FindPlover(string type) => byPlover.GetValueOrDefault(type);

    private static FrozenDictionary<string, Predicate> Index(
        IReadOnlyList<Predicate> predicates, Func<Predicate, IReadOnlyList<string>> keys, string what, StringComparer comparer)
    {
        var index = new Dictionary<string, Predicate>(comparer);
        foreach (var predicate in predicates)
        {
            foreach (var key in keys(predicate))
            {
                if (!index.TryAdd(key, predicate))
                {
                    throw new ArgumentException(
                        $"The {what} {key} belongs to both {index[key].Id} and {predicate.Id}; leave it with one of them.", nameof(predicates));
                }
            }
        }

        return index.ToFrozenDictionary(comparer);
    }
}
