using System.Text.Json;

namespace ActorGraph.StatementFiles.Writing
{
internal sealed class StatementFileWriter(StreamWriter o) : IDisposable
{
    public static StatementFileWriter Create(Stream s, StatementFileFormat f) => new(new StreamWriter(s, leaveOpen: true));
    public void Dispose() => o.Dispose();
    public void Dataset(string n) => o.WriteLine(Importing.JsonTexts.Write(w => { w.WriteStartObject(); w.WriteString("dataset", n); w.WriteEndObject(); }));
    public void Actor(ActorEntry e) => o.WriteLine(Line(e));
    public void Source(SourceEntry e) => o.WriteLine(Line(e));
    public void Predicate(PredicateEntry e) => o.WriteLine(Line(e));
    public void Statement(StatementLine l) => o.WriteLine(Importing.JsonTexts.Write(w => { w.WriteStartObject(); w.WriteStartObject("statement"); 
      L(w,"subject",l.Subjects); S(w,"predicate",l.Predicate); L(w,"object",l.Objects); L(w,"speaker",l.Speakers); S(w,"source",l.Source); S(w,"when",l.When.ToString()); S(w,"said",l.Said.ToString());
      if (l.Certainty != Certainty.Certain) w.WriteString("certainty", l.Certainty.ToString().ToLowerInvariant()); if (l.Negated) w.WriteBoolean("negated", true); if (l.Former) w.WriteBoolean("former", true);
      S(w,"as",l.As); S(w,"amount",l.Amount); S(w,"key",l.Key); S(w,"label",l.Label); L(w,"denies",l.Denies); L(w,"confirms",l.Confirms); if (l.Reply != ReplyKind.None && l.Denies.Count + l.Confirms.Count == 0) w.WriteString("reply", l.Reply.ToString().ToLowerInvariant());
      S(w,"quote",l.Quote); S(w,"at",l.At); S(w,"note",l.Note); w.WriteEndObject(); w.WriteEndObject(); }));
    public static string Line(ActorEntry a) => Importing.JsonTexts.Write(w => { w.WriteStartObject(); w.WriteStartObject("actor"); w.WriteString("id", a.Id); S(w,"name",a.Name); if (a.Kind != ActorKind.Unknown) w.WriteString("kind", a.Kind.ToString().ToLowerInvariant()); L(w,"aliases",a.Aliases); L(w,"ids",a.Ids); S(w,"note",a.Note); S(w,"same-as",a.SameAs); w.WriteEndObject(); w.WriteEndObject(); });
    public static string Line(SourceEntry a) => Importing.JsonTexts.Write(w => { w.WriteStartObject(); w.WriteStartObject("source"); w.WriteString("id", a.Id); S(w,"title",a.Title); S(w,"publisher",a.Publisher); S(w,"origin",a.Origin); S(w,"published",a.Published.ToString()); L(w,"urls",a.Urls); S(w,"file",a.File); S(w,"reliability",a.Reliability?.ToString()); w.WriteEndObject(); w.WriteEndObject(); });
    public static string Line(PredicateEntry e) => Importing.JsonTexts.Write(w => { var a = e.Predicate; w.WriteStartObject(); w.WriteStartObject("predicate"); w.WriteString("id", a.Id); S(w,"label",a.Label); S(w,"inverse",a.Inverse); w.WriteString("stance",a.Stance.ToString().ToLowerInvariant()); S(w,"means",a.Means?.ToString().ToLowerInvariant()); w.WriteString("nature", a.Nature.ToString().ToLowerInvariant()); if (a.Symmetric) w.WriteBoolean("symmetric", true); L(w,"cameo",a.Cameo); L(w,"plover",a.Plover); if (e.Override) w.WriteBoolean("override", true); w.WriteEndObject(); w.WriteEndObject(); });
    private static void S(Utf8JsonWriter w, string n, string? v) { if (v is not null) w.WriteString(n, v); }
    private static void L(Utf8JsonWriter w, string n, IReadOnlyList<string> v) { if (v.Count > 0) { w.WriteStartArray(n); foreach (var x in v) w.WriteStringValue(x); w.WriteEndArray(); } }
}
}
namespace ActorGraph.StatementFiles
{
internal static class StatementFileSchema { public static string Text => "{}"; }
}
