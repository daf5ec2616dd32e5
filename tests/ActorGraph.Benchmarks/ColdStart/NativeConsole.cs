using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ActorGraph.Benchmarks.ColdStart;

/// <summary>ActorGraph's console, published as users get it.</summary>
internal sealed class NativeConsole
{
    private const string Assembly = "ActorGraph.Cli";

    private readonly string program;
    private readonly string store;

    private NativeConsole(string program, string store)
    {
        this.program = program;
        this.store = store;
    }

    /// <summary>Publishes it and imports the seeds.</summary>
    public static async Task<NativeConsole> PublishAsync(Workplace workplace, CancellationToken cancellationToken)
    {
        var root = Repository.Root();
        var folder = workplace["native"];
        var project = Path.Combine(root, "src", Assembly);
        await Programs.OutputAsync(
            Programs.Start("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "quiet", "--nologo"),
            cancellationToken);
        var name = OperatingSystem.IsWindows() ? "actorgraph.exe" : "actorgraph";
        var console = new NativeConsole(Path.Combine(folder, name), workplace.NewStore("seeds.db"));
        await Programs.OutputAsync(console.Command("import", Path.Combine(root, "seeds")), cancellationToken);
        return console;
    }

    /// <summary>An import into a store of its own.</summary>
    public ProcessStartInfo Import(string file, string into) => Programs.Start(program, "import", file, "--store", into, "--format", "json");

    /// <summary>A question of the founding article, its table drawn.</summary>
    public ProcessStartInfo Question() => Command("who-backs", "nicolas-maduro", "--format", "table");

    private ProcessStartInfo Command(params string[] arguments) => Programs.Start(program, [.. arguments, "--store", store]);
}
