/// Numbers for 24-bit colours: each colour in use borrows one of 16 to 255, for 0 to 15 are the
/// terminal's own.
package struct LentColours: Sendable {
  private static let numbers = (UInt8(16)...255).filter { $0 != ColourMarks.zero }
  private var colours: [RGB] = []
  private var places: [RGB: Int] = [:]

  package init() {}

  /// The number that stands for `colour`; when all are taken, that of the nearest one.
  package mutating func number(for colour: RGB) -> Int32 {
    if let known = places[colour] { return Int32(Self.numbers[known]) }
    guard colours.count < Self.numbers.count else {
      let nearest = colours.indices.min {
        colours[$0].distance(to: colour) < colours[$1].distance(to: colour)
      }
      return Int32(Self.numbers[nearest ?? 0])
    }
    places[colour] = colours.count
    colours.append(colour)
    return Int32(Self.numbers[colours.count - 1])
  }

  /// The colour that borrowed a number.
  subscript(number: UInt8) -> RGB? {
    guard number >= 16, number != ColourMarks.zero else { return nil }
    let place = Int(number) - 16 - (number > ColourMarks.zero ? 1 : 0)
    return place < colours.count ? colours[place] : nil
  }
}
