using ActorGraph.Neo4j.Transport;
using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>Each way of failing has a sentence of its own that says what, where, why and what to do.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "does not know the user ann with this password; set ACTORGRAPH_NEO4J_USER")]
    [InlineData(401, "Neo.ClientError.Security.CredentialsExpired", "has to choose a new password")]
    [InlineData(429, "Neo.ClientError.Security.AuthenticationRateLimit", "too many wrong passwords")]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", "may not do at http://localhost")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "has no database neo4j; name another behind the address")]
    [InlineData(400, "Neo.ClientError.Statement.SyntaxError", "refuses questions/one.cypher; this is a mistake in the program")]
    [InlineData(400, "Neo.ClientError.Request.Invalid", "longer than 20 MB")]
    [InlineData(400, "Neo.ClientError.Transaction.TransactionTimedOut", "db.transaction.timeout")]
    [InlineData(500, "Neo.DatabaseError.Statement.ExecutionFailed", "look into its logs")]
    [InlineData(400, "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "dbms.memory.transaction.total.max")]
    public async Task A_code_has_its_sentence(int status, string code, string sentence)
    {
        await using var server = new FaultServer(Serve.Error(status, code));

        var failure = await Asked.FailureAsync(server);

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith($"The server says \"It says why.\" ({code}).", failure.Message, StringComparison.Ordinal);
        Assert.Equal(code, failure.ServerCode());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task What_only_the_enterprise_edition_has_is_told_as_that()
    {
        await using var server = new FaultServer(Serve.Error(
            500, "Neo.DatabaseError.Schema.ConstraintCreationFailed", "Property existence constraint requires Neo4j Enterprise Edition."));

        Assert.Contains("Community Edition", (await Asked.FailureAsync(server)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "check ACTORGRAPH_NEO4J_USER, ACTORGRAPH_NEO4J_PASSWORD and whether a proxy")]
    [InlineData(403, "may not be used from here")]
    [InlineData(404, "There is no Query API at http://localhost")]
    [InlineData(406, "does not take a request to the Query API")]
    [InlineData(407, "HTTP_PROXY")]
    [InlineData(413, "raise the limit of that proxy")]
    [InlineData(418, "refused the request")]
    [InlineData(500, "failed inside; look into its logs")]
    public async Task A_status_of_something_else_has_its_sentence(int status, string sentence)
    {
        await using var server = new FaultServer(Serve.Answer(status, "<html>no</html>", "text/html"));

        var failure = await Asked.FailureAsync(server);

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(status {status}).", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.ServerCode());
    }

    [Theory]
    [InlineData("<!doctype html><title>Sign in</title>", "text/html", "it sent a web page with status 200")]
    [InlineData("""{"greeting": "hello"} and more""", "application/json", "it sent other or broken JSON")]
    [InlineData("""{"data":{"fields":["one"],"values":[[1,2]]}}""", "application/json", "it sent other or broken JSON")]
    [InlineData("""{"data":{"fields":["one"],"values":[1]}}""", "application/json", "it sent other or broken JSON")]
    [InlineData("""{"data":{"fields":[1],"values":[]}}""", "application/json", "it sent other or broken JSON")]
    [InlineData("""{"data":{"fields":["one"],"values":[[01]]}}""", "application/json", "it sent other or broken JSON")]
    [InlineData("[1]", "application/json", "it sent other or broken JSON")]
    [InlineData("OK", "text/plain", "it sent text/plain")]
    public async Task An_answer_of_something_else_is_told_as_that(string body, string type, string sentence)
    {
        await using var server = new FaultServer(Serve.Answer(200, body, type));

        var failure = await Asked.FailureAsync(server);

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.Contains("a proxy or a sign-in page", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_port_of_another_service_is_told_as_that()
    {
        await using var server = new FaultServer(static (exchange, token) => exchange.SendAsync("+OK this is a mail server\r\n\r\n", token));

        Assert.Contains("is no HTTP server", (await Asked.FailureAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_that_is_not_there_is_told_as_that()
    {
        await using var server = new FaultServer(Serve.Ok);

        var failure = await Asked.FailureAsync(server, address: "http://no-such-machine.invalid:7474");

        Assert.Contains("There is no machine called no-such-machine.invalid", failure.Message, StringComparison.Ordinal);
    }
}
