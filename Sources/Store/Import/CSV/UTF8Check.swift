/// Strict UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF.
package enum UTF8Check {
  /// The fault of `bytes`, or nil; NUL is a fault too, because no cell means it.
  package static func fault(in bytes: UnsafeBufferPointer<UInt8>) -> CellFault? {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        if first == 0 { return .nul }
        index += 1
        continue
      }
      guard let length = length(of: bytes, at: index, first: first) else { return .notUTF8 }
      index += length
    }
    return nil
  }

  /// Bytes of the well-formed sequence at `index`, by table 3-7 of the Unicode standard.
  private static func length(
    of bytes: UnsafeBufferPointer<UInt8>, at index: Int, first: UInt8
  ) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) {
      return nil
    }
    return length
  }
}
