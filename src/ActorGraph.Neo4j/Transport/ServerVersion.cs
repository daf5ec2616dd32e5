using System.Globalization;

namespace ActorGraph.Neo4j.Transport;

/// <summary>Which servers are fit.</summary>
internal static class ServerVersion
{
    private static readonly CypherText Question = new(
        "server-version", "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version", Writes: false);

    /// <summary>The version by Cypher, where nothing else tells it.</summary>
    public static async ValueTask<string> AskAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(Question, [], cancellationToken).ConfigureAwait(false);
        var version = "";
        answer.ForEach(row => version = row.Text(0));
        return version;
    }

    /// <exception cref="StoreException">It is older than the Query API.</exception>
    public static string Fit(string version, Neo4jAddress address) => Fit(version, address, new Version(5, 25), "which the Query API needs");

    /// <exception cref="StoreException">It is older than <paramref name="least"/>.</exception>
    public static string Fit(string version, Neo4jAddress address, Version least, string reason)
    {
        // 5.26.30, 5.27-aura, 2025.06.0
        var numbers = version.Split('.', '-', '+');
        if (numbers.Length < 2
            || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
        {
            throw new StoreException($"{address} does not tell its version (\"{version}\"); check that it is a Neo4j server.");
        }

        return new Version(major, minor) >= least
            ? version
            : throw new StoreException(
                $"{address} runs Neo4j {version}, and ActorGraph needs {least} or later, {reason}; use the 5.26 long-term version or a newer one.");
    }
}
