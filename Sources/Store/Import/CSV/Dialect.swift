enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let space = UInt8(ascii: " ")
}

/// What separates the cells of a file, and where its header begins.
struct Dialect {
  let delimiter: UInt8
  /// Bytes of a `sep=;` line, which some spreadsheets put above the header.
  let skip: Int

  private static let candidates = Array(",;\t|".utf8)

  /// The candidate that stands most often in the first line outside quotes; a comma when none
  /// does. `start` is the beginning of the file.
  static func detect(in start: UnsafeBufferPointer<UInt8>) -> Dialect {
    if let hint = separatorLine(start) { return hint }
    var counts = [Int](repeating: 0, count: candidates.count)
    var quoted = false
    var blank = true
    for byte in start {
      if byte == Byte.quote { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if blank { continue }
        break
      }
      blank = false
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return Dialect(delimiter: candidates[counts.firstIndex(of: most) ?? 0], skip: 0)
  }

  private static func separatorLine(_ start: UnsafeBufferPointer<UInt8>) -> Dialect? {
    let head = Array(start.prefix(7))
    guard head.count >= 6, head[..<4].elementsEqual("sep=".utf8), candidates.contains(head[4])
    else { return nil }
    if head[5] == 0x0A { return Dialect(delimiter: head[4], skip: 6) }
    guard head[5] == 0x0D else { return nil }
    return Dialect(delimiter: head[4], skip: head.count > 6 && head[6] == 0x0A ? 7 : 6)
  }
}
