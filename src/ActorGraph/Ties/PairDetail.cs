using System.Runtime.InteropServices;

namespace ActorGraph.Ties;

/// <summary>What a row shows beside its counts: voices, statements and relations, by key.</summary>
/// <param name="By">Up to five voices, in order.</param>
/// <param name="Statements">Up to twenty statements for and against, in the order of evidence.</param>
/// <param name="Predicates">The ties, in order.</param>
internal sealed record PairDetail(IReadOnlyList<long> By, IReadOnlyList<long> Statements, IReadOnlyList<PredicateTotals> Predicates)
{
    /// <summary>How many voices a row names.</summary>
    public const int MostVoices = 5;

    /// <summary>How many statements a row names.</summary>
    public const int MostStatements = 20;

    /// <summary>The detail of a row over some ties; puts these in order.</summary>
    public static PairDetail Of(
        List<TieSlice> ties, ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts, Documents documents, IIdentifiers identifiers)
    {
        ties.Sort((left, right) => EvidenceOrder.CompareTies(left.Tie, right.Tie, identifiers));
        return new(
            VoiceRanking.Rank(ties, facts, verdicts, documents, MostVoices, identifiers),
            FirstStatements(ties, facts, verdicts, identifiers),
            ties.ConvertAll(slice => new PredicateTotals(
                slice.Tie.Predicate, slice.Tie.Status, slice.Tie.Counts.Voices, slice.Tie.Counts.Statements)));
    }

    /// <summary>As a store keeps it.</summary>
    public byte[] ToBytes()
    {
        var writer = new VarintWriter();
        writer.Write(By.Count);
        foreach (var voice in By)
        {
            writer.Write(voice);
        }

        writer.Write(Statements.Count);
        foreach (var statement in Statements)
        {
            writer.Write(statement);
        }

        foreach (var predicate in Predicates)
        {
            writer.Write(predicate.Predicate);
            writer.Write((int)predicate.Status);
            writer.Write(predicate.Voices);
            writer.Write(predicate.Statements);
        }

        return writer.ToBytes();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static PairDetail Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new VarintReader(bytes);
        var by = new long[reader.Read()];
        for (var i = 0; i < by.Length; i++)
        {
            by[i] = reader.Read();
        }

        var statements = new long[reader.Read()];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = reader.Read();
        }

        var predicates = new List<PredicateTotals>();
        while (!reader.IsAtEnd)
        {
            predicates.Add(new(reader.Read(), (TieStatus)reader.Read(), (int)reader.Read(), (int)reader.Read()));
        }

        return new(by, statements, predicates);
    }

    private static List<long> FirstStatements(
        List<TieSlice> ties, ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts, IIdentifiers identifiers)
    {
        var first = new List<long>();
        var ofTie = new List<StatementFact>();
        foreach (var slice in ties)
        {
            if (first.Count == MostStatements)
            {
                break;
            }

            ofTie.Clear();
            for (var i = slice.Start; i < slice.Start + slice.Length; i++)
            {
                if (verdicts[i].IsCounted())
                {
                    ofTie.Add(facts[i]);
                }
            }

            ofTie.Sort((left, right) => EvidenceOrder.CompareStatements(left, right, identifiers));
            foreach (ref readonly var fact in CollectionsMarshal.AsSpan(ofTie)[..Math.Min(ofTie.Count, MostStatements - first.Count)])
            {
                first.Add(fact.Key);
            }
        }

        return first;
    }
}
