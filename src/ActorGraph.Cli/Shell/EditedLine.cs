using System.Globalization;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Shell;

/// <summary>A line while it is typed, and where the cursor stands. What looks like one character is one: an accent is not left behind alone.</summary>
internal sealed class EditedLine
{
    public string Text { get; private set; } = string.Empty;

    public int Cursor { get; private set; }

    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    /// <summary>Puts in a character, unless a terminal would obey or hide it.</summary>
    public void Insert(char character)
    {
        if (char.IsSurrogate(character) || Plain.Text(character.ToString()).Length == 1)
        {
            Replace(Cursor, character.ToString());
        }
    }

    /// <summary>Replaces what stands from a place to the cursor.</summary>
    public void Replace(int start, string text)
    {
        Text = string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(Cursor));
        Cursor = start + text.Length;
    }

    public void Left() => Cursor = Before(Cursor);

    public void Right() => Cursor = After(Cursor);

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    public void WordLeft() => Cursor = WordBefore();

    public void WordRight()
    {
        while (Cursor < Text.Length && Text[Cursor] == ' ')
        {
            Cursor++;
        }

        while (Cursor < Text.Length && Text[Cursor] != ' ')
        {
            Cursor++;
        }
    }

    public void Backspace() => Replace(Before(Cursor), string.Empty);

    public void Delete() => Text = Text.Remove(Cursor, After(Cursor) - Cursor);

    public void DeleteWord() => Replace(WordBefore(), string.Empty);

    public void DeleteToStart() => Replace(0, string.Empty);

    public void DeleteToEnd() => Text = Text[..Cursor];

    private int WordBefore()
    {
        var place = Cursor;
        while (place > 0 && Text[place - 1] == ' ')
        {
            place--;
        }

        while (place > 0 && Text[place - 1] != ' ')
        {
            place--;
        }

        return place;
    }

    private int Before(int place) => StringInfo.ParseCombiningCharacters(Text).LastOrDefault(start => start < place);

    private int After(int place) => place + StringInfo.GetNextTextElementLength(Text, place);
}
