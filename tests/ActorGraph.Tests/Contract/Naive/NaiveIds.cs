using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Tests.Contract;

/// <summary>Rule 17: a statement's id is a hash of its meaning.</summary>
internal static class NaiveIds
{
    public static string Of(NaiveMeaning meaning)
    {
        var (subject, @object) = (meaning.Subject, meaning.Object);
        if (meaning.Predicate.Symmetric && string.CompareOrdinal(subject, @object) > 0)
        {
            (subject, @object) = (@object, subject);
        }

        var text = string.Join(
            '\u001F',
            meaning.Source,
            subject,
            meaning.Predicate.Id,
            @object,
            meaning.Speaker,
            meaning.When,
            meaning.Negated ? "true" : "",
            meaning.Certainty switch { Certainty.Certain => "", Certainty.Probable => "probable", _ => "possible" },
            meaning.Former ? "true" : "",
            meaning.Reply switch { ReplyKind.None => "", ReplyKind.Denies => "denies", _ => "confirms" },
            meaning.As,
            meaning.Amount,
            meaning.Key);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormC))).AsSpan(0, 16));
    }
}
