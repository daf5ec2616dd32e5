namespace ActorGraph.Neo4j;

/// <summary>Who signs in to a Neo4j server. The password is read when it is first needed and is shown by nothing.</summary>
public sealed class Neo4jSignIn
{
    /// <summary>Environment variable with the user's name; <c>neo4j</c> when it is not set.</summary>
    public const string UserVariable = "ACTORGRAPH_NEO4J_USER";

    /// <summary>Environment variable with the password.</summary>
    public const string PasswordVariable = "ACTORGRAPH_NEO4J_PASSWORD";

    /// <summary>Environment variable with the path of a file that holds the password, such as a mounted secret.</summary>
    public const string PasswordFileVariable = "ACTORGRAPH_NEO4J_PASSWORD_FILE";

    private readonly Func<string> password;

    /// <summary>A user and a password.</summary>
    public Neo4jSignIn(string user, string password)
        : this(user, () => password)
    {
        ArgumentNullException.ThrowIfNull(password);
    }

    private Neo4jSignIn(string user, Func<string> password)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        User = user;
        this.password = password;
    }

    /// <summary>The user's name.</summary>
    public string User { get; }

    /// <summary>From the process's environment: see <see cref="UserVariable"/>, <see cref="PasswordVariable"/> and <see cref="PasswordFileVariable"/>.</summary>
    public static Neo4jSignIn FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    /// <summary>From variables given otherwise.</summary>
    /// <param name="variable">Tells a variable's value, or null when it is not set.</param>
    public static Neo4jSignIn FromEnvironment(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return new Neo4jSignIn(Given(variable, UserVariable) ?? "neo4j", () => ReadPassword(variable));
    }

    /// <summary>The user's name only.</summary>
    public override string ToString() => User;

    /// <summary>The password.</summary>
    /// <exception cref="StoreException">There is none, or its file cannot be read.</exception>
    internal string ReadPassword() => password();

    private static string ReadPassword(Func<string, string?> variable)
    {
        if (Given(variable, PasswordVariable) is { } given)
        {
            return given;
        }

        if (Given(variable, PasswordFileVariable) is not { } path)
        {
            throw new StoreException(
                $"There is no password for Neo4j: set {PasswordVariable}, or {PasswordFileVariable} to a file that holds it.");
        }

        try
        {
            // Editors and echo end a file with a line break that is no part of the password.
            return File.ReadAllText(path).TrimEnd('\r', '\n') is { Length: > 0 } read
                ? read
                : throw new StoreException($"The password file {path} ({PasswordFileVariable}) is empty.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The password file {path} ({PasswordFileVariable}) cannot be read: {failure.Message}", failure);
        }
    }

    private static string? Given(Func<string, string?> variable, string name) => variable(name) is { Length: > 0 } value ? value : null;
}
