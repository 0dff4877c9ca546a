/// Turns UTF-16 into UTF-8 piece by piece. A lone surrogate becomes its three bytes, which no
/// strict reader accepts, so that the cell it stands in is refused by name.
struct UTF16Transcoder {
  let bigEndian: Bool
  private var half: UInt8?
  private var high: UInt16?

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  /// At most three bytes for each two of `bytes`, plus three.
  mutating func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let (upper, lower) = bigEndian ? (first, byte) : (byte, first)
      take(UInt16(upper) << 8 | UInt16(lower), into: &text)
    }
  }

  /// What the end of the file leaves over: half a unit or half a pair.
  mutating func finish(into text: inout [UInt8]) {
    if let high { put(UInt32(high), into: &text) }
    if half != nil { text.append(0xFF) }
    (high, half) = (nil, nil)
  }

  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
    if let first = high {
      high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        put(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(unit) - 0xDC00, into: &text)
        return
      }
      put(UInt32(first), into: &text)
    }
    if (0xD800...0xDBFF).contains(unit) {
      high = unit
    } else {
      put(UInt32(unit), into: &text)
    }
  }

  private func put(_ scalar: UInt32, into text: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0x80..<0x800: text += [0xC0 | UInt8(scalar >> 6), tail(0)]
    case 0x800..<0x10000: text += [0xE0 | UInt8(scalar >> 12), tail(6), tail(0)]
    default: text += [0xF0 | UInt8(scalar >> 18), tail(12), tail(6), tail(0)]
    }
  }
}
