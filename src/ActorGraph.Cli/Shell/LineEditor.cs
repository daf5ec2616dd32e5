using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Shell;

/// <summary>Reads lines from a keyboard, with the keys that shells have: history by the arrows, completion by the tabulator.</summary>
internal sealed class LineEditor(IKeyboard keyboard, TextWriter writer, Interrupts interrupts, History history, Completer completer)
{
    private const string Prompt = "actorgraph> ";

    private readonly LinePainter painter = new(writer, Prompt);
    private readonly EditedLine line = new();

    /// <summary>The next line; null when there is to be no other.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        line.Set(string.Empty);
        var walk = history.Walk();
        var wasTab = false;
        while (!cancellationToken.IsCancellationRequested)
        {
            painter.Paint(line, keyboard.Width);
            var key = interrupts.Wait(keyboard.Read);
            switch (key)
            {
                case { Key: ConsoleKey.Enter }:
                    painter.Leave(line, keyboard.Width);
                    return line.Text;
                case { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } when line.Text.Length == 0:
                    painter.Leave(line, keyboard.Width);
                    return null;
                case { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control }:
                    painter.Leave(line, keyboard.Width);
                    return string.Empty;
                case { Key: ConsoleKey.Tab }:
                    await CompleteAsync(isAgain: wasTab, cancellationToken);
                    break;
                case { Key: ConsoleKey.UpArrow } or { Key: ConsoleKey.P, Modifiers: ConsoleModifiers.Control }:
                    line.Set(walk.Back(line.Text));
                    break;
                case { Key: ConsoleKey.DownArrow } or { Key: ConsoleKey.N, Modifiers: ConsoleModifiers.Control }:
                    line.Set(walk.Forth(line.Text));
                    break;
                case { Key: ConsoleKey.L, Modifiers: ConsoleModifiers.Control }:
                    painter.Clear();
                    break;
                default:
                    EditingKeys.Apply(key, line);
                    break;
            }

            wasTab = key.Key == ConsoleKey.Tab;
        }

        return null;
    }

    /// <summary>Puts in as much as is certain; asked again, shows what there is to choose from.</summary>
    private async Task CompleteAsync(bool isAgain, CancellationToken cancellationToken)
    {
        var completion = await completer.CompleteAsync(line.Text, line.Cursor, cancellationToken);
        var typed = line.Text[completion.Start..line.Cursor];
        if (completion.Certain is { } text && text != typed && text.Length >= typed.Length)
        {
            line.Replace(completion.Start, text);
        }
        else if (isAgain && completion.Choices.Count > 1)
        {
            painter.Leave(line, keyboard.Width);
            foreach (var choice in completion.Choices)
            {
                writer.Write($"  {Plain.Text(choice)}\n");
            }
        }
    }
}
