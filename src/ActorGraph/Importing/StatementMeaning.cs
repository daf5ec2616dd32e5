using System.Security.Cryptography;
using System.Text;
using ActorGraph.Time;

namespace ActorGraph.Importing;

/// <summary>What a statement means, as its id hashes it (rule 17).</summary>
/// <param name="Source">Where it is said.</param>
/// <param name="Subject">As declared; of a symmetric predicate, the lesser id.</param>
/// <param name="Predicate">The relation's word.</param>
/// <param name="Object">As declared.</param>
/// <param name="Speaker">As declared; null when the source speaks for itself.</param>
/// <param name="When">What time it is about.</param>
/// <param name="Negated">Whether it says that it is not so.</param>
/// <param name="Certainty">How sure its voice is.</param>
/// <param name="Former">Whether it says that it is over.</param>
/// <param name="Reply">Whether it denies or confirms others.</param>
/// <param name="As">In what office or role.</param>
/// <param name="Amount">How much, as written.</param>
/// <param name="Key">What keeps a true repeat apart.</param>
internal readonly record struct StatementMeaning(
    string Source, string Subject, string Predicate, string Object, string? Speaker, When When, bool Negated, Certainty Certainty, bool Former,
    ReplyKind Reply, string? As, string? Amount, string? Key);

/// <summary>Hashes meanings to ids. Reuses its buffer; not for two threads.</summary>
internal sealed class StatementHasher
{
    private const byte Separator = 0x1f;

    private readonly Dictionary<When, string> times = [];
    private byte[] buffer = new byte[512];
    private int length;

    /// <summary>The first 16 bytes of SHA-256 over the fields in UTF-8 (NFC), joined by U+001F.</summary>
    public StatementId Id(in StatementMeaning meaning)
    {
        length = 0;
        Add(meaning.Source);
        Add(meaning.Subject);
        Add(meaning.Predicate);
        Add(meaning.Object);
        Add(meaning.Speaker);
        Add(Text(meaning.When));
        Add(meaning.Negated ? "true" : null);
        Add(meaning.Certainty switch { Certainty.Probable => "probable", Certainty.Possible => "possible", _ => null });
        Add(meaning.Former ? "true" : null);
        Add(meaning.Reply switch { ReplyKind.Denies => "denies", ReplyKind.Confirms => "confirms", _ => null });
        Add(meaning.As);
        Add(meaning.Amount);
        Add(meaning.Key);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(buffer.AsSpan(0, length - 1), hash);
        return StatementId.Read(hash);
    }

    private string? Text(When when)
    {
        if (when.IsUndated)
        {
            return null;
        }

        if (!times.TryGetValue(when, out var text))
        {
            text = when.ToString() ?? "";
            if (times.Count < 100_000)
            {
                times.Add(when, text);
            }
        }

        return text;
    }

    private void Add(string? field)
    {
        if (field is not null)
        {
            if (!Ascii.IsValid(field) && !field.IsNormalized())
            {
                field = field.Normalize();
            }

            var most = Encoding.UTF8.GetMaxByteCount(field.Length) + 1;
            if (buffer.Length < length + most)
            {
                Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + most));
            }

            length += Encoding.UTF8.GetBytes(field, buffer.AsSpan(length));
        }
        else if (buffer.Length == length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        buffer[length++] = Separator;
    }
}
