using System.Security.Cryptography;

namespace ActorGraph.Importing;

/// <summary>Opens statement files the way imports read them: once through, in large pieces.</summary>
internal static class FileAccessing
{
    public static FileStream Open(string path) => new(path, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });

    /// <summary>The length of what a path leads to; that of a link itself says nothing.</summary>
    public static long Length(string path)
    {
        using var stream = Open(path);
        return stream.Length;
    }

    public static byte[] Sha256(string path)
    {
        using var stream = Open(path);
        return SHA256.HashData(stream);
    }
}
