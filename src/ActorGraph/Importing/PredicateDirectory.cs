using System.Security.Cryptography;
using System.Text;
using ActorGraph.Vocabularies;

namespace ActorGraph.Importing;

/// <summary>A predicate as the import sees it.</summary>
internal sealed class PredicateState(long key, Predicate definition)
{
    public long Key { get; } = key;

    public string Id => Definition.Id;

    public Predicate Definition { get; set; } = definition;

    /// <summary>What the store has; null for a predicate it does not know.</summary>
    public Predicate? Stored { get; init; }

    public bool Live { get; set; } = true;
}

/// <summary>The vocabulary in force: the shipped one and what the datasets add.</summary>
internal sealed class PredicateDirectory
{
    private readonly Dictionary<string, PredicateState> byId = new(StringComparer.Ordinal);
    private readonly KeyedStates<PredicateState> byKey = new();
    private readonly Dictionary<string, PredicateState> byCameo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PredicateState> byPlover = new(StringComparer.OrdinalIgnoreCase);

    public long NextKey { get; set; } = 1;

    public IEnumerable<PredicateState> All => byId.Values;

    public PredicateState Get(long key) => byKey[key];

    public PredicateState? Find(string id) => byId.GetValueOrDefault(id);

    public void AddStored(PredicateState predicate)
    {
        byId.Add(predicate.Id, predicate);
        byKey.Add(predicate.Key, predicate);
    }

    /// <summary>Puts a definition in force.</summary>
    public PredicateState Define(Predicate definition)
    {
        if (byId.TryGetValue(definition.Id, out var known))
        {
            known.Definition = definition;
            known.Live = true;
            return known;
        }

        var predicate = new PredicateState(NextKey++, definition);
        AddStored(predicate);
        return predicate;
    }

    /// <summary>What a statement's <c>predicate</c> means: an id, <c>cameo:0231</c> (longest prefix) or <c>plover:AID</c>.</summary>
    public PredicateState? Resolve(string text)
    {
        if (byId.TryGetValue(text, out var named) && named.Live)
        {
            return named;
        }

        if (text.StartsWith("cameo:", StringComparison.OrdinalIgnoreCase))
        {
            for (var code = text["cameo:".Length..]; code.Length > 0; code = code[..^1])
            {
                if (byCameo.TryGetValue(code, out var coded))
                {
                    return coded;
                }
            }
        }

        return text.StartsWith("plover:", StringComparison.OrdinalIgnoreCase) ? byPlover.GetValueOrDefault(text["plover:".Length..]) : null;
    }

    /// <summary>Reads the codes of all live predicates; users' predicates before shipped ones, since they were added on purpose.</summary>
    public void IndexCodes()
    {
        byCameo.Clear();
        byPlover.Clear();
        foreach (var predicate in byId.Values.Where(static p => p.Live).OrderBy(static p => Vocabulary.Shipped.Find(p.Id) is null ? 0 : 1)
            .ThenBy(static p => p.Id, StringComparer.Ordinal))
        {
            foreach (var code in predicate.Definition.Cameo)
            {
                byCameo.TryAdd(code, predicate);
            }

            foreach (var type in predicate.Definition.Plover)
            {
                byPlover.TryAdd(type, predicate);
            }
        }
    }

    /// <summary>What of the vocabulary decides how files are read: when it changes, unchanged files are read again.</summary>
    public byte[] Digest()
    {
        var text = new StringBuilder();
        foreach (var predicate in byId.Values.Where(static p => p.Live).OrderBy(static p => p.Id, StringComparer.Ordinal))
        {
            var d = predicate.Definition;
            text.Append(d.Id).Append('\u001f').Append(d.Symmetric).Append('\u001f').AppendJoin('|', d.Cameo).Append('\u001f')
                .AppendJoin('|', d.Plover).Append('\n');
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))[..16];
    }
}
