/// A bracketed paste on its way in.
package struct Paste: Sendable {
  /// What more comes is dropped: no field takes that much.
  package static let limit = 8 << 20
  /// Milliseconds without a byte after which a paste without an end is taken as it is.
  static let patience = 1000

  private static let end = Array("\u{1b}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How much of `end` the last bytes were.
  private var matched = 0
  var lastByteAt: Int

  package init(at time: Int) { lastByteAt = time }

  /// Takes what came in; when the end was in it, returns what stood behind.
  package mutating func append(_ chunk: [UInt8]) -> ArraySlice<UInt8>? {
    for (index, byte) in chunk.enumerated() {
      if byte == Self.end[matched] {
        matched += 1
      } else {
        keep(Self.end[..<matched])
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep([byte]) }
      }
      if matched == Self.end.count { return chunk[(index + 1)...] }
    }
    return nil
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count < Self.limit { bytes.append(contentsOf: more) }
  }

  /// The text with the line ends of a text, without what is no UTF-8.
  package var text: String {
    var text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.contains("\u{fffd}") {
      text.unicodeScalars.removeAll { $0 == "\u{fffd}" }
    }
    guard bytes.contains(0x0d) else { return text }
    var out = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && previous == "\r") { out.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return String(out)
  }
}
