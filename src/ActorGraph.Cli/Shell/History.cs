using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Shell;

/// <summary>The lines typed so far, kept in a file that nobody else may read.</summary>
internal sealed class History
{
    /// <summary>A variable that says which file.</summary>
    public const string Variable = "ACTORGRAPH_HISTORY";

    private const int Most = 1000;

    private readonly string? file;
    private readonly List<string> lines = [];

    private History(string? file) => this.file = file;

    /// <summary>The lines, oldest first.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Opens the history; when its file cannot be used, says why and remembers this session only.</summary>
    public static History Open(AppConsole console, Action<string> note)
    {
        var file = Place(console);
        if (file is null)
        {
            return new History(null);
        }

        try
        {
            var history = new History(file);
            history.Read();
            return history;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            note($"What is typed is not remembered: {failure.Message}");
            return new History(null);
        }
    }

    /// <summary>Remembers a line, unless it is the last one again or begins with a blank.</summary>
    public void Add(string line)
    {
        if (line.Length == 0 || line[0] == ' ' || (lines.Count > 0 && lines[^1] == line))
        {
            return;
        }

        lines.Add(line);
        if (file is null)
        {
            return;
        }

        try
        {
            using var writer = new StreamWriter(new FileStream(file, PrivateFiles.Appending));
            writer.Write(line + "\n");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A full disk is no reason to stop asking; the line is remembered for this session.
        }
    }

    /// <summary>A walk through the lines, which begins after the last one.</summary>
    public HistoryWalk Walk() => new(lines);

    private static string? Place(AppConsole console)
    {
        if (console.Given(Variable) is { } given)
        {
            return Path.GetFullPath(given);
        }

        // https://specifications.freedesktop.org/basedir-spec: a relative path there is to be ignored.
        var state = console.Given("XDG_STATE_HOME") is { } folder && Path.IsPathRooted(folder) ? folder
            : console.Given("HOME") is { } home ? Path.Combine(home, ".local", "state")
            : console.Given("LOCALAPPDATA");
        return state is null ? null : Path.Combine(state, "actorgraph", "history");
    }

    private void Read()
    {
        PrivateFiles.MakeFolder(Path.GetDirectoryName(file!)!);
        using (new FileStream(file!, PrivateFiles.Appending))
        {
            // Made here, so that it is private from the beginning.
        }

        PrivateFiles.Close(file!);
        var read = File.ReadAllLines(file!);
        lines.AddRange(read.Where(static line => line.Length > 0 && Plain.Text(line) == line).TakeLast(Most));
        if (read.Length > 2 * Most)
        {
            using var writer = new StreamWriter(new FileStream(file!, PrivateFiles.Replacing));
            writer.Write(string.Concat(lines.Select(static line => line + "\n")));
        }
    }
}
