namespace ActorGraph.Tests.Cli;

/// <summary>A small invented dispute, as statement files.</summary>
internal static class Harbour
{
    public const string Yaml =
        """
        dataset: harbour
        sources:
          - { id: herald-2026-01-10, title: Harbour deal signed, publisher: Harbour Herald, published: 2026-01-10, reliability: B }
          - { id: gazette-2026-01-12, title: Officers arrive, publisher: Gazette, published: 2026-01-12 }
        actors:
          - { id: arland, name: Government of Arland, kind: government, aliases: [Arland] }
          - { id: belmark, name: Government of Belmark, kind: government, aliases: [Belmark] }
          - { id: dana-ives, name: Dana Ives, kind: person, aliases: [Ives] }
          - { id: harbour-herald, name: Harbour Herald, kind: organisation }
          - { id: gazette, name: Gazette, kind: organisation }
          - { id: officers, name: Officers of the Arland security mission in Belmark, kind: group }
        statements:
          - { subject: Arland, predicate: provides-military-support, object: Belmark, source: herald-2026-01-10, when: 2024/.., label: aid }
          - { subject: Arland, predicate: provides-military-support, object: Belmark, source: gazette-2026-01-12, when: 2025/.. }
          - { denies: aid, speaker: Arland, source: herald-2026-01-10 }
          - { subject: Arland, predicate: ally-of, object: Belmark, source: herald-2026-01-10, when: ../.., speaker: Dana Ives }
          - { subject: officers, predicate: guards, object: Belmark, source: gazette-2026-01-12, when: 2026-01-04, certainty: probable, at: page 3 }
          - { subject: Dana Ives, predicate: praises, object: Belmark, source: herald-2026-01-10, speaker: Dana Ives }
          - { subject: Dana Ives, predicate: accuses, object: Belmark, source: gazette-2026-01-12, quote: "They promised, and broke it." }

        """;

    /// <summary>One dataset with as many ties as wanted.</summary>
    public static string Many(int ties) =>
        """
        {"dataset": "many"}
        {"source": {"id": "wire"}}
        {"actor": {"id": "hub"}}

        """
        + string.Concat(Enumerable.Range(1, ties).Select(static index =>
            $$$"""
            {"actor": {"id": "a{{{index}}}"}}
            {"statement": {"subject": "a{{{index}}}", "predicate": "praises", "object": "hub", "source": "wire"}}

            """));
}
