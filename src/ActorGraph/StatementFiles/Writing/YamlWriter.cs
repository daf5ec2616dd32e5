using System.Globalization;
using System.Text;

namespace ActorGraph.StatementFiles.Writing;

/// <summary>Writes one mapping with a list for each kind of entry, a field a line.</summary>
internal sealed class YamlWriter(Stream stream) : StatementFileWriter, IFieldWriter
{
    private readonly StreamWriter text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private readonly HashSet<string> closed = [];
    private string? open;
    private bool isFirstField;

    public override void Dataset(string name) => text.WriteLine($"dataset: {YamlText(name)}");

    public void Text(string name, string text) => Field(name, YamlText(text));

    public void List(string name, IReadOnlyList<string> texts) => Field(name, $"[{string.Join(", ", texts.Select(YamlText))}]");

    public void True(string name) => Field(name, "true");

    public void Number(string name, decimal number) => Field(name, number.ToString(CultureInfo.InvariantCulture));

    public override void Dispose() => text.Dispose();

    /// <exception cref="InvalidOperationException">Entries of this kind were written already, and others after them.</exception>
    protected override void Entry<T>(string kind, T entry, Action<T, IFieldWriter> write)
    {
        if (open != kind)
        {
            if (!closed.Add(kind))
            {
                throw new InvalidOperationException($"Entries of one kind stand together in YAML, and there are two groups of kind {kind}");
            }

            text.WriteLine($"{kind}s:");
            open = kind;
        }

        isFirstField = true;
        write(entry, this);
    }

    private static string YamlText(string value) => YamlScalar.Write(value);

    private void Field(string name, string value)
    {
        text.WriteLine($"{(isFirstField ? "  - " : "    ")}{name}: {value}");
        isFirstField = false;
    }
}
