/// A share of 1, or a difference between two, with the six decimals that anybody can use.
struct SixDecimals {
  private let sign: UInt8?
  /// `0.123456`, its first character in the lowest byte.
  private let text: UInt64

  /// From −1 to 1.
  init(_ share: Double) {
    let millionths = (share * 1e6).rounded()
    sign = millionths < 0 ? UInt8(ascii: "-") : nil
    var rest = UInt64(abs(millionths))
    var text: UInt64 = 0
    func put(_ byte: UInt64) { text = text << 8 | byte }
    for _ in 0..<6 {
      put(0x30 + rest % 10)
      rest /= 10
    }
    put(UInt64(UInt8(ascii: ".")))
    put(0x30 + rest)
    self.text = text
  }

  func append(to line: inout [UInt8]) {
    if let sign { line.append(sign) }
    withUnsafeBytes(of: text.littleEndian) { line += $0 }
  }
}
