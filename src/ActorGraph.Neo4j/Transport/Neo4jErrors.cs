namespace ActorGraph.Neo4j.Transport;

/// <summary>What a server's codes mean to somebody with a graph.</summary>
internal sealed class Neo4jErrors(Neo4jAddress address, string user)
{
    private const string Mistake = "this is a mistake in the program or a server it does not know; please report it";

    public Refusal Of(ServerError error, CypherText text) =>
        new($"{Say(error, text)} The server says \"{error.Message.ReplaceLineEndings(" ")}\" ({error.Code}).", RetryOf(error.Code), error.Code)
        {
            Error = error,
        };

    /// <summary>Whether the same text may go well when it is sent again.</summary>
    private static Retry RetryOf(string code) => code switch
    {
        // More memory does not come by waiting, and the same text would take as much of it again.
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.OutOfMemoryError"
            or "Neo.TransientError.General.StackOverFlowError" => Retry.Never,
        // Somebody ended it on purpose, as the server's drivers see it too.
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => Retry.Never,
        // The server no longer trusts its own cache of rights: it looks them up again for the next request.
        "Neo.ClientError.Security.AuthorizationExpired" => Retry.Transient,
        // A cluster has just chosen another leader.
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => Retry.Transient,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) ? Retry.Transient : Retry.Never,
    };

    private string Say(ServerError error, CypherText text) => error.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.TokenExpired" =>
            $"{address} does not know the user {user} with this password; set {Neo4jSignIn.UserVariable} and {Neo4jSignIn.PasswordVariable} "
            + $"(or {Neo4jSignIn.PasswordFileVariable}).",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"The user {user} has to choose a new password at {address} first: sign in with Neo4j Browser, which asks for it.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{address} has had too many wrong passwords for the user {user}; check {Neo4jSignIn.PasswordVariable} and wait some seconds.",
        "Neo.ClientError.Security.Forbidden" =>
            $"The user {user} may not do at {address} what {text.File} does; sign in as one who may {(text.Writes ? "write" : "read")} there.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"{address} has no database {address.Database}; name another behind the address, as in {address.Server}NAME (SHOW DATABASES lists them).",
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.OutOfMemoryError" =>
            $"{address} has not enough memory for {text.File}; raise dbms.memory.transaction.total.max or the heap in its neo4j.conf.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"{address} gave up {text.File} as it took too long; raise db.transaction.timeout in its neo4j.conf.",
        "Neo.ClientError.Request.Invalid" =>
            $"{address} could not read the request of {text.File}; one text in it may be longer than 20 MB, or a proxy changed it.",
        _ when error.Message.Contains("Enterprise Edition", StringComparison.OrdinalIgnoreCase) =>
            $"{text.File} asks for what only Neo4j's Enterprise Edition has, and {address} is a Community Edition; {Mistake}.",
        _ when error.Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) =>
            $"{address} could not run {text.File} for now; run it again later.",
        _ when error.Code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) =>
            $"{address} failed inside while it ran {text.File}; look into its logs (debug.log), and check its disk and memory.",
        _ when error.Code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) => $"{address} refuses {text.File}; {Mistake}.",
        _ => $"{address} refuses {text.File}.",
    };
}
