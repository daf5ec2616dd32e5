using System.Diagnostics;
using System.Reflection;

namespace ActorGraph.Benchmarks;

/// <summary>Starts other programs and waits for them.</summary>
internal static class Programs
{
    /// <summary>This program again, with other arguments; by its own launcher or by <c>dotnet</c>, as it was started itself.</summary>
    public static ProcessStartInfo Self(params string[] arguments)
    {
        var launcher = Environment.ProcessPath!;
        var byDotnet = Path.GetFileNameWithoutExtension(launcher).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return Start(launcher, byDotnet ? [Assembly.GetExecutingAssembly().Location, .. arguments] : arguments);
    }

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
