using System.Net;
using System.Net.Http.Headers;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>What goes wrong below the Query API: connections, statuses without a code, and answers of something else than Neo4j.</summary>
internal sealed class HttpRefusals(Neo4jAddress address, TimeProvider time)
{
    private string Place => address.Given.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        ? address.Given
        : $"{address.Given} ({address.Server.GetLeftPart(UriPartial.Authority)})";

    /// <summary>The connection failed. Only a request that never reached the server is known to have done nothing.</summary>
    public Refusal Of(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Failed(failure, Retry.Unreached, "name_resolution_error",
            $"There is no machine called {address.Server.Host} ({Place}); check the address in --store."),
        HttpRequestError.SecureConnectionError => Failed(failure, Retry.Never, "secure_connection_error",
            $"No secure connection to {Place}: {Refusal.Sentence(failure)} If the server signed its certificate itself, add it to the certificates "
            + "this machine trusts, or write the address with +ssc on a network where nobody listens."),
        HttpRequestError.InvalidResponse or HttpRequestError.VersionNegotiationError => Failed(failure, Retry.Never, "invalid_response",
            $"What answers at {Place} is no HTTP server; check the address in --store (Neo4j has HTTP on port 7474 as a rule)."),
        HttpRequestError.ConnectionError => Failed(failure, Retry.Unreached, "connection_error",
            $"Nothing answers at {Place}: {Refusal.Sentence(failure)} Start the server, or check the address in --store "
            + "(Neo4j has HTTP on port 7474 as a rule)."),
        _ => Lost(failure),
    };

    /// <summary>The connection took too long to come about.</summary>
    public Refusal TimedOut(Exception failure) => Failed(failure, Retry.Unreached, "timeout",
        $"{Place} does not answer; check the address in --store, and firewalls on the way.");

    /// <summary>The connection broke after the request was sent: the server may have done what it was asked, or not.</summary>
    public Refusal Lost(Exception? failure) => Failed(failure, Retry.Lost, "connection_lost",
        $"The connection to {Place} broke before its answer was whole; see whether the server still runs and has HTTP on that port "
        + "(7474 as a rule; 7687 is Bolt's), and run it again.");

    /// <summary>A success that is no answer of the Query API.</summary>
    public Refusal Foreign(HttpResponseMessage response, Exception? failure = null) => Failed(failure, Retry.Never, "invalid_answer",
        $"What answers at {Place} is not Neo4j's Query API: it sent {Kind(response)} with status {(int)response.StatusCode}. "
        + "Check the address in --store, and whether a proxy or a sign-in page stands before the server.");

    /// <summary>A failure without a code of Neo4j's.</summary>
    public Refusal Of(HttpResponseMessage response)
    {
        var status = response.StatusCode;
        var (say, retry) = status switch
        {
            HttpStatusCode.Unauthorized =>
                ($"{Place} wants another sign-in than Neo4j's; check {Neo4jSignIn.UserVariable}, {Neo4jSignIn.PasswordVariable} "
                    + "and whether a proxy asks for one of its own", Retry.Never),
            HttpStatusCode.Forbidden => ($"{Place} may not be used from here; ask who runs it, or whether a proxy forbids it", Retry.Never),
            HttpStatusCode.ProxyAuthenticationRequired => ("A proxy on the way wants a sign-in; check HTTP_PROXY and NO_PROXY", Retry.Never),
            HttpStatusCode.NotFound =>
                ($"There is no Query API at {Place}; Neo4j has one from 5.25 on, on its HTTP port, unless server.http_enabled_modules leaves it out",
                    Retry.Never),
            HttpStatusCode.NotAcceptable or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.MethodNotAllowed =>
                ($"What answers at {Place} does not take a request to the Query API; check the address in --store and what stands before the server",
                    Retry.Never),
            HttpStatusCode.RequestEntityTooLarge =>
                ($"Something before {Place} does not let a request of this size through; raise the limit of that proxy to 32 MB", Retry.Never),
            HttpStatusCode.TooManyRequests => ($"{Place} has too much to do{After(response)}", Retry.Transient),
            HttpStatusCode.ServiceUnavailable => ($"{Place} cannot serve now{After(response)}; see whether it is starting or stopping", Retry.Transient),
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout =>
                ($"A proxy before {Place} got no answer from the server; see whether it runs", Retry.Transient),
            >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest =>
                ($"{Place} points to {Target(response)}, which is not followed as the password would go there too; "
                    + "give --store that server's own address if you trust it", Retry.Never),
            >= HttpStatusCode.InternalServerError => ($"{Place} failed inside; look into its logs", Retry.Never),
            _ => ($"{Place} refused the request; check the address in --store", Retry.Never),
        };
        return new Refusal($"{say} (status {(int)status}).", retry, ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Wait = Wait(response),
            Cause = status == HttpStatusCode.NotFound ? new NoQueryApiException() : null,
        };
    }

    /// <summary>How long the server wants to be left alone.</summary>
    public TimeSpan? Wait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };

    private static Refusal Failed(Exception? failure, Retry retry, string type, string message) => new(message, retry, type) { Cause = failure };

    private string After(HttpResponseMessage response) =>
        Wait(response) is { } wait ? $" and asks to be left alone for {wait.TotalSeconds:0} seconds" : "";

    private static string Kind(HttpResponseMessage response) => response.Content.Headers.ContentType switch
    {
        { MediaType: "text/html" } => "a web page",
        { MediaType: "application/json" } => "other or broken JSON",
        MediaTypeHeaderValue { MediaType: { } type } => type,
        _ => "something without a type",
    };

    /// <summary>Where it points, without what may be secret in it.</summary>
    private string Target(HttpResponseMessage response)
    {
        if (response.Headers.Location is not { } location)
        {
            return "nowhere";
        }

        var target = new Uri(address.Server, location);
        return target.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
    }
}

/// <summary>The marker of a server on which there is nothing at the Query API's path.</summary>
internal sealed class NoQueryApiException : Exception;
