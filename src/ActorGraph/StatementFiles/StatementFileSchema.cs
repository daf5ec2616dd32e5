using System.Text;

namespace ActorGraph.StatementFiles;

/// <summary>The JSON Schema of statement files, which makes editors complete and check them.</summary>
internal static class StatementFileSchema
{
    private const string Name = "statement-file.schema.json";

    /// <summary>The schema, draft 2020-12.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(StatementFileSchema).Assembly.GetManifestResourceStream(Name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
