namespace ActorGraph.Tests.Questions;

/// <summary>Two governments, their countries, a harbour, an agency and what they say of one another.</summary>
public abstract class HarbourGraph : AskedGraph
{
    protected override IReadOnlyList<(string Name, string Yaml)> Files =>
    [
        ("harbour.yaml", """
            dataset: harbour
            source: { id: wire-1, title: Harbour deal, publisher: agency, published: 2026-01-20 }
            actors:
              - { id: arland-gov, name: Government of Arland, kind: government, aliases: [Arland] }
              - { id: arland, name: Arland, kind: country }
              - { id: belmark, name: Government of Belmark, kind: government, aliases: [Belmark, The Neighbour], ids: ["wikidata:Q1"], note: seat unknown }
              - { id: belmark-old, name: Old Belmark, same-as: belmark }
              - { id: cadia, name: Cadia, kind: government, aliases: [The Neighbour] }
              - { id: dana-ives, name: Dána Ives, kind: person }
              - { id: agency, name: Example Agency, kind: organisation }
              - { id: quiet, name: Quiet Island, kind: country }
            statements:
              - { subject: arland-gov, predicate: governs, object: arland }
              - { subject: Dana Ives, predicate: leads, object: belmark, as: prime minister, when: 2024/.. }
              - { subject: arland-gov, predicate: provides-military-support, object: belmark, when: 2026-01-15, label: aid, at: paragraph 4, quote: the convoy }
              - { denies: aid, speaker: arland-gov, said: 2026-01-22 }
              - { subject: arland-gov, predicate: provides-military-support, object: belmark, when: 2026-01-15, speaker: cadia }
              - { subject: arland-gov, predicate: condemns, object: belmark, when: 2025-12-01 }
              - { subject: belmark-old, predicate: praises, object: cadia, when: 2026-01 }
              - { subject: cadia, predicate: ally-of, object: belmark, when: 2019/2021 }
              - { subject: cadia, predicate: praises, object: dana-ives, speaker: unnamed }
              - { subject: unnamed, predicate: praises, object: dana-ives }
              - { subject: cadia, predicate: sanctions, object: dana-ives, negated: true }
            """),
    ];
}
