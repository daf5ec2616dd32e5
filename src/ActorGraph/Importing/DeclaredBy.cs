namespace ActorGraph.Importing;

/// <summary>One declaration and who makes it.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="File">Its file, for messages.</param>
/// <param name="Input">The dataset of this import; null when it is only in the store.</param>
/// <param name="Entry">What is declared.</param>
internal readonly record struct DeclaredBy<T>(string Dataset, string File, DatasetInput? Input, T Entry)
{
    /// <summary>A declaration in a file of this import.</summary>
    public static DeclaredBy<T> InFile(DatasetInput dataset, T entry) => new(dataset.Name, dataset.Display, dataset, entry);
}

/// <summary>The kinds of declarations, as stores number them.</summary>
internal enum DeclarationKind
{
    Actor = 1,
    Source = 2,
    Predicate = 3,
}
