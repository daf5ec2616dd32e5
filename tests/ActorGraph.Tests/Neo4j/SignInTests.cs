using ActorGraph.Neo4j;
using ActorGraph.Tests.Cli;

namespace ActorGraph.Tests.Neo4j;

/// <summary>Who signs in comes from the environment, and the password is told to nobody.</summary>
public sealed class SignInTests
{
    [Fact]
    public void User_and_password_come_from_variables()
    {
        var signIn = From(("ACTORGRAPH_NEO4J_USER", "ann"), ("ACTORGRAPH_NEO4J_PASSWORD", "hunter2"));

        Assert.Equal("ann", signIn.User);
        Assert.Equal("hunter2", signIn.ReadPassword());
        Assert.Equal("ann", signIn.ToString());
    }

    [Theory]
    [InlineData("hunter2\n", "hunter2")]
    [InlineData("hunter2\r\n", "hunter2")]
    [InlineData(" two words ", " two words ")]
    public void The_password_may_be_in_a_file(string content, string password)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("secret"), content);

        Assert.Equal(password, From(("ACTORGRAPH_NEO4J_PASSWORD_FILE", folder.File("secret"))).ReadPassword());
    }

    [Fact]
    public void The_user_is_neo4j_unless_told_otherwise() => Assert.Equal("neo4j", From(("ACTORGRAPH_NEO4J_USER", "")).User);

    [Fact]
    public void Nothing_is_read_before_it_is_needed()
    {
        var signIn = From(("ACTORGRAPH_NEO4J_PASSWORD_FILE", "/no/such/file"));

        var failure = Assert.Throws<StoreException>(signIn.ReadPassword);
        Assert.Contains("/no/such/file (ACTORGRAPH_NEO4J_PASSWORD_FILE) cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_no_password()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("secret"), "\n");

        var failure = Assert.Throws<StoreException>(From(("ACTORGRAPH_NEO4J_PASSWORD_FILE", folder.File("secret"))).ReadPassword);
        Assert.Contains("is empty", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_the_sentence_says_what_to_set()
    {
        var failure = Assert.Throws<StoreException>(From().ReadPassword);

        Assert.Contains("set ACTORGRAPH_NEO4J_PASSWORD, or ACTORGRAPH_NEO4J_PASSWORD_FILE", failure.Message, StringComparison.Ordinal);
    }

    private static Neo4jSignIn From(params (string Name, string Value)[] variables) =>
        Neo4jSignIn.FromEnvironment(name => variables.Where(v => v.Name == name).Select(static v => v.Value).FirstOrDefault());
}
