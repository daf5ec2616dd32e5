namespace ActorGraph;

/// <summary>The notations a statement file can be written in.</summary>
public enum StatementFileFormat
{
    /// <summary>For people: .yaml, .yml.</summary>
    Yaml,

    /// <summary>For machines, one object a line: .jsonl.</summary>
    JsonLines,

    /// <summary>One statement or one actor a row: .csv, with comma, semicolon or tab.</summary>
    Csv,
}
