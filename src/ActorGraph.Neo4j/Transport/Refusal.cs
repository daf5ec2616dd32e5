namespace ActorGraph.Neo4j.Transport;

/// <summary>Whether asking again can help.</summary>
internal enum Retry
{
    /// <summary>It would be refused again.</summary>
    Never,

    /// <summary>The server was not reached, so it did nothing.</summary>
    Unreached,

    /// <summary>The answer was lost: what was asked may or may not have been done.</summary>
    Lost,

    /// <summary>The server, or what stands before it, says that it may go well later.</summary>
    Transient,
}

/// <summary>Why one attempt brought no answer.</summary>
/// <param name="Message">What, where, why and what to do; no secrets.</param>
/// <param name="Retry">Whether asking again can help.</param>
/// <param name="Type">A short word for telemetry: the server's code, a status or the kind of fault.</param>
internal sealed record Refusal(string Message, Retry Retry, string Type)
{
    public ServerError? Error { get; init; }

    public Exception? Cause { get; init; }

    /// <summary>How long the server wants to be left alone.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>What a failure says at its root, as a sentence.</summary>
    public static string Sentence(Exception failure)
    {
        var message = failure.GetBaseException().Message;
        return message.EndsWith('.') ? message : message + ".";
    }

    public StoreException ToException(string? tried = null) =>
        new(tried is null ? Message : $"{Message} {tried}", Error is null ? Cause : new ServerErrorException(Error));
}
