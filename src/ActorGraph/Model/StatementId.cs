using System.Buffers.Binary;
using System.Globalization;

namespace ActorGraph;

/// <summary>The hash of a statement's meaning: the same statement has the same id on every machine.</summary>
/// <param name="Value">The first 16 bytes of the SHA-256, most significant first.</param>
internal readonly record struct StatementId(UInt128 Value)
{
    public static StatementId Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    /// <summary>Reads 32 hex digits.</summary>
    public static StatementId Parse(ReadOnlySpan<char> digits) => new(UInt128.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    public void Write(Span<byte> bytes) => BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);

    /// <summary>32 lower-case hex digits.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
