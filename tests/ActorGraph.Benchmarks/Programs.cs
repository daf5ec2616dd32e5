using System.Diagnostics;

namespace ActorGraph.Benchmarks;

/// <summary>Starts other programs and waits for them.</summary>
internal static class Programs
{
    public static ProcessStartInfo Start(string program, params string[] arguments) =>
        new(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };

    /// <summary>What a program wrote to its standard output; its errors go to ours. Throws when it fails.</summary>
    public static async Task<string> OutputAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = Process.Start(start)!;
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException(
                    $"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with exit code {process.ExitCode}.\n{output}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
