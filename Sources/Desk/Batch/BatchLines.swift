/// Cuts a stream of bytes into lines, however the bytes arrive. A line that is too long is told of
/// once and skipped, so that no input takes more memory than the limit.
package struct BatchLines {
  package struct Line: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      /// Without its line end.
      case whole([UInt8])
      case tooLong
    }

    /// From 1; blank lines count, even where they are left out.
    package let number: Int
    package let content: Content
  }

  /// The longest line, in bytes.
  package static let limit = 1 << 20

  private var number = 1
  private var rest: [UInt8] = []
  private var isSkipping = false
  private let keepsBlank: Bool

  /// Blank lines are left out unless they mean something.
  package init(keepingBlank keepsBlank: Bool = false) { self.keepsBlank = keepsBlank }

  /// The lines that `bytes` complete.
  package mutating func take(_ bytes: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var bytes = bytes
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      lines += add(bytes[..<end])
      lines += endLine()
      bytes = bytes[(end + 1)...]
    }
    return lines + add(bytes)
  }

  /// The last line, when the stream ends without a line end.
  package mutating func finish() -> [Line] { rest.isEmpty ? [] : endLine() }

  private mutating func endLine() -> [Line] {
    defer {
      rest = []
      isSkipping = false
      number += 1
    }
    let isBlank = rest.allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
    return isSkipping || isBlank && !keepsBlank ? [] : [Line(number: number, content: .whole(rest))]
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) -> [Line] {
    guard !isSkipping else { return [] }
    guard rest.count + bytes.count <= Self.limit else {
      rest = []
      isSkipping = true
      return [Line(number: number, content: .tooLong)]
    }
    rest += bytes
    return []
  }
}
