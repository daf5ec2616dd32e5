using ActorGraph.Cli.Terminal;

namespace ActorGraph.Tests.Cli.Shell;

/// <summary>Somebody who types: letters, <c>{Tab}</c> for a key by its name, <c>^C</c> for a letter with Control.</summary>
internal sealed class TypedKeys : IKeyboard
{
    private readonly Queue<ConsoleKeyInfo> keys = [];

    public TypedKeys(string typed)
    {
        for (var index = 0; index < typed.Length; index++)
        {
            if (typed[index] == '{')
            {
                var end = typed.IndexOf('}', index);
                keys.Enqueue(new('\0', Enum.Parse<ConsoleKey>(typed[(index + 1)..end]), false, false, false));
                index = end;
            }
            else if (typed[index] == '^')
            {
                index++;
                keys.Enqueue(new((char)(typed[index] - '@'), Enum.Parse<ConsoleKey>(typed[index].ToString()), false, false, true));
            }
            else if (typed[index] == '\n')
            {
                keys.Enqueue(new('\r', ConsoleKey.Enter, false, false, false));
            }
            else
            {
                keys.Enqueue(new(typed[index], ConsoleKey.None, false, false, false));
            }
        }
    }

    public int Width { get; init; } = 80;

    /// <summary>What to do before a key is read, told how many are left.</summary>
    public Action<int>? Reading { get; init; }

    public ConsoleKeyInfo Read()
    {
        Reading?.Invoke(keys.Count);
        return keys.TryDequeue(out var key) ? key : new('\u0004', ConsoleKey.D, false, false, true);
    }
}
