using System.Security.Cryptography;

namespace ActorGraph.Questions;

/// <summary>The file a dataset was read from, as it was then.</summary>
/// <param name="Folder">Its folder; null for a pipe.</param>
/// <param name="Name">Its name; null for a pipe.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">Its hash.</param>
internal sealed record ImportedFile(string? Folder, string? Name, long? Size, byte[] Sha256)
{
    /// <summary>Whether the file is there and no longer the same. One that is gone or cannot be read tells nothing.</summary>
    public async ValueTask<bool> HasChangedAsync(CancellationToken cancellationToken)
    {
        if (Folder is null || Name is null)
        {
            return false;
        }

        var file = new FileInfo(Path.Combine(Folder, Name));
        try
        {
            if (!file.Exists)
            {
                return false;
            }

            if (file.Length != Size)
            {
                return true;
            }

            var content = file.OpenRead();
            await using (content.ConfigureAwait(false))
            {
                var hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
                return !hash.AsSpan(0, Math.Min(hash.Length, Sha256.Length)).SequenceEqual(Sha256);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
