using System.Net.Http.Headers;
using System.Text;

namespace ActorGraph.Tests.Neo4j.Faults;

/// <summary>The ways in which a server or what stands before it goes wrong.</summary>
internal static class Serve
{
    /// <summary>An answer with one row that holds 1.</summary>
    public const string One = """{"data":{"fields":["one"],"values":[[1]]},"bookmarks":["FB:1"]}""";

    public static Fault Ok { get; } = Answer(202, One);

    public static Fault Reset { get; } = static (exchange, _) =>
    {
        exchange.Reset();
        return Task.CompletedTask;
    };

    /// <summary>Never answers.</summary>
    public static Fault Silence { get; } = static (_, token) => Task.Delay(Timeout.Infinite, token);

    public static Fault Answer(int status, string body, string type = "application/json", string headers = "") => (exchange, token) =>
        exchange.SendAsync(
            $"HTTP/1.1 {status} Some\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}", token);

    /// <summary>An error as the server writes it.</summary>
    public static Fault Error(int status, string code, string message = "It says why.", string headers = "") =>
        Answer(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""", headers: headers);

    /// <summary>Rows, and then at the end of the body an error.</summary>
    public static Fault LateError(string code) =>
        Answer(202, $$"""{"data":{"fields":["one"],"values":[[1],[2]]},"errors":[{"code":"{{code}}","message":"It says why."}]}""");

    /// <summary>Says how long the body is and breaks off before its end.</summary>
    public static Fault Truncated(string body, int at) => async (exchange, token) =>
    {
        await exchange.SendAsync($"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body[..at]}", token);
        exchange.Close();
    };

    /// <summary>Does not say how long the body is and breaks off: only the JSON tells that something is missing.</summary>
    public static Fault Unfinished(string body, int at) => async (exchange, token) =>
    {
        await exchange.SendAsync($"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{body[..at]}", token);
        exchange.Close();
    };

    /// <summary>One byte at a time, each when <paramref name="next"/> says so; for ever.</summary>
    public static Fault Drip(Func<Task> next) => async (exchange, token) =>
    {
        await exchange.SendAsync("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"data\":{\"fields\":[\"n\"],\"values\":[", token);
        while (true)
        {
            await next().WaitAsync(token);
            await exchange.SendAsync("[1],", token);
        }
    };

    /// <summary>Has a real server act, and says what it said; or says nothing and breaks the connection.</summary>
    public static Fault Forward(Uri server, HttpClient client, bool lose = false) => async (exchange, token) =>
    {
        var line = exchange.Request.Line.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(line[0]), new Uri(server, line[1]));
        if (exchange.Request.Headers.TryGetValue("Authorization", out var authorization))
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        }

        if (exchange.Request.Body.Length > 0)
        {
            request.Content = new ByteArrayContent(exchange.Request.Body) { Headers = { ContentType = new("application/json") } };
        }

        using var answer = await client.SendAsync(request, token);
        var body = await answer.Content.ReadAsByteArrayAsync(token);
        if (lose)
        {
            exchange.Reset();
            return;
        }

        await exchange.SendAsync($"HTTP/1.1 {(int)answer.StatusCode} Some\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n", token);
        await exchange.SendAsync(body, token);
    };
}
