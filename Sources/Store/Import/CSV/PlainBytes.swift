/// Tells eight bytes at a time how far a cell goes on without anything to look at: ASCII from the
/// space on that is not the delimiter.
struct PlainBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let spaces: UInt64 = 0x2020_2020_2020_2020
  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private let delimiters: UInt64

  init(delimiter: UInt8) { delimiters = UInt64(delimiter) &* Self.ones }

  /// How many of the eight bytes, the first of which is the lowest, are plain until one is not.
  @inline(__always)
  func count(in bytes: UInt64) -> Int {
    let others = bytes ^ delimiters
    // The highest bit of a byte that is not plain. What is borrowed for it spoils only those after.
    let ends = ((others &- Self.ones) & ~others) | (bytes &- Self.spaces) | bytes
    return (ends & Self.highest).trailingZeroBitCount / 8
  }
}
