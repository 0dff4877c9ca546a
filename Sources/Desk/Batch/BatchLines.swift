/// Cuts a stream of bytes into lines, however the bytes arrive. A line that is too long is told of
/// once and skipped, so that no input takes more memory than the limit.
package struct BatchLines {
  package enum Line: Hashable, Sendable {
    /// Without its line end.
    case whole([UInt8])
    case tooLong
  }

  /// The longest line, in bytes.
  package static let limit = 1 << 20

  private var rest: [UInt8] = []
  private var isSkipping = false

  package init() {}

  /// The lines that `bytes` complete.
  package mutating func take(_ bytes: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var bytes = bytes
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      lines += add(bytes[..<end])
      lines += finish()
      bytes = bytes[(end + 1)...]
    }
    return lines + add(bytes)
  }

  /// The last line, when the stream ends without a line end. Blank lines are none.
  package mutating func finish() -> [Line] {
    defer {
      rest = []
      isSkipping = false
    }
    let isBlank = rest.allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
    return isBlank ? [] : [.whole(rest)]
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) -> [Line] {
    guard !isSkipping else { return [] }
    guard rest.count + bytes.count <= Self.limit else {
      rest = []
      isSkipping = true
      return [.tooLong]
    }
    rest += bytes
    return []
  }
}
