namespace ActorGraph.Neo4j.Transport;

/// <summary>What the server calls an error.</summary>
/// <param name="Code">Such as <c>Neo.ClientError.Statement.SyntaxError</c>; what to branch on.</param>
/// <param name="Message">The server's own words.</param>
internal sealed record ServerError(string Code, string Message)
{
    public const string Arithmetic = "Neo.ClientError.Statement.ArithmeticError";

    public const string ConstraintViolated = "Neo.ClientError.Schema.ConstraintValidationFailed";
}

/// <summary>A server's error inside the <see cref="StoreException"/> that tells a person of it.</summary>
internal sealed class ServerErrorException(ServerError error) : Exception($"{error.Message} ({error.Code})")
{
    public ServerError Error => error;
}

internal static class ServerErrorExtensions
{
    /// <summary>The code with which the server refused, or null when the failure was another.</summary>
    public static string? ServerCode(this StoreException failure) => (failure.InnerException as ServerErrorException)?.Error.Code;
}
