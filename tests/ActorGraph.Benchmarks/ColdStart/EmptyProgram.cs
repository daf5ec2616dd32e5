using System.Diagnostics;

namespace ActorGraph.Benchmarks.ColdStart;

/// <summary>The least a framework-dependent .NET console program can be, to measure against: it prints one line.</summary>
internal static class EmptyProgram
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Writes it into a folder outside the work tree, whose build settings are not its own, and builds it.</summary>
    public static async Task<ProcessStartInfo> BuildAsync(Workplace workplace, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(workplace["empty"]).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "empty.csproj"), Project, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"empty\");\n", cancellationToken);
        var built = Path.Combine(folder, "out");
        await Programs.OutputAsync(
            Programs.Start("dotnet", "build", folder, "-c", "Release", "-o", built, "-v", "quiet", "--nologo"), cancellationToken);
        return Programs.Start(Path.Combine(built, OperatingSystem.IsWindows() ? "empty.exe" : "empty"));
    }
}
