using System.Text.Json;
namespace ActorGraph.StatementFiles;
internal static class StatementFileWriter
{
    public static string Line(ActorEntry a) => Importing.JsonTexts.Write(w => { w.WriteStartObject(); w.WriteStartObject("actor"); w.WriteString("id", a.Id); S(w,"name",a.Name); if (a.Kind != ActorKind.Unknown) w.WriteString("kind", a.Kind.ToString().ToLowerInvariant()); L(w,"aliases",a.Aliases); L(w,"ids",a.Ids); S(w,"note",a.Note); S(w,"same-as",a.SameAs); w.WriteEndObject(); w.WriteEndObject(); });
    public static string Line(SourceEntry a) => Importing.JsonTexts.Write(w => { w.WriteStartObject(); w.WriteStartObject("source"); w.WriteString("id", a.Id); S(w,"title",a.Title); S(w,"publisher",a.Publisher); S(w,"origin",a.Origin); S(w,"published",a.Published.ToString()); L(w,"urls",a.Urls); S(w,"file",a.File); S(w,"reliability",a.Reliability?.ToString()); w.WriteEndObject(); w.WriteEndObject(); });
    public static string Line(PredicateEntry e) => Importing.JsonTexts.Write(w => { var a = e.Predicate; w.WriteStartObject(); w.WriteStartObject("predicate"); w.WriteString("id", a.Id); S(w,"label",a.Label); S(w,"inverse",a.Inverse); w.WriteString("stance",a.Stance.ToString().ToLowerInvariant()); S(w,"means",a.Means?.ToString().ToLowerInvariant()); w.WriteString("nature", a.Nature.ToString().ToLowerInvariant()); if (a.Symmetric) w.WriteBoolean("symmetric", true); L(w,"cameo",a.Cameo); L(w,"plover",a.Plover); if (e.Override) w.WriteBoolean("override", true); w.WriteEndObject(); w.WriteEndObject(); });
    private static void S(Utf8JsonWriter w, string n, string? v) { if (v is not null) w.WriteString(n, v); }
    private static void L(Utf8JsonWriter w, string n, IReadOnlyList<string> v) { if (v.Count > 0) { w.WriteStartArray(n); foreach (var x in v) w.WriteStringValue(x); w.WriteEndArray(); } }
}
