namespace ActorGraph;

/// <summary>What kind of thing went wrong; each has an exit code of its own on the console.</summary>
public enum ErrorKind
{
    /// <summary>The question or command was put wrongly (exit code 2).</summary>
    Usage,

    /// <summary>A statement file is not right (exit code 3).</summary>
    InvalidInput,

    /// <summary>The store cannot be reached, is absent, locked, foreign or full (exit code 4).</summary>
    Store,

    /// <summary>No such or an ambiguous actor, statement, source, dataset or run (exit code 5).</summary>
    NotFound,

    /// <summary>A guard stopped it (exit code 6).</summary>
    Guard,
}

/// <summary>Everything ActorGraph refuses says so with one of these: what, where, why and what to do.</summary>
public abstract class ActorGraphException : Exception
{
    private protected ActorGraphException(ErrorKind kind, string message, Exception? inner = null)
        : base(message, inner) => Kind = kind;

    /// <summary>What kind of thing went wrong.</summary>
    public ErrorKind Kind { get; }
}

/// <summary>The question or command was put wrongly.</summary>
public sealed class UsageException : ActorGraphException
{
    internal UsageException(string message)
        : base(ErrorKind.Usage, message)
    {
    }
}

/// <summary>The store cannot be reached, is absent, locked, foreign or full.</summary>
public sealed class StoreException : ActorGraphException
{
    internal StoreException(string message, Exception? inner = null)
        : base(ErrorKind.Store, message, inner)
    {
    }
}

/// <summary>No such or an ambiguous actor, statement, source, dataset or run.</summary>
public sealed class NotFoundException : ActorGraphException
{
    internal NotFoundException(string message, IReadOnlyList<string> candidates)
        : base(ErrorKind.NotFound, message) => Candidates = candidates;

    /// <summary>The ids that were probably meant, nearest first; or all that the name fits.</summary>
    public IReadOnlyList<string> Candidates { get; }
}

/// <summary>The shrink guard stopped an import.</summary>
public sealed class GuardException : ActorGraphException
{
    internal GuardException(string message)
        : base(ErrorKind.Guard, message)
    {
    }
}
