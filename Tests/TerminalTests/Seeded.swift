/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of all that is awkward: wide, combining, joined, controlling, unassigned.
  mutating func text(upTo length: Int = 30) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) { text.append(scalar()) }
    return String(text)
  }

  mutating func coordinate() -> Int {
    [Int.min, -1 << 40, -7, -2, -1, 0, 1, 2, 5, 19, 20, 21, 1 << 40, Int.max]
      .randomElement(using: &self) ?? 0
  }

  private mutating func scalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x0...0x1F, 0x7F...0xFF, 0x300...0x36F, 0x600...0x6FF,
      0x900...0x97F, 0x1100...0x11FF, 0x2000...0x20FF, 0x2190...0x27BF, 0x4E00...0x4E20,
      0xAC00...0xAC20, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F3FF,
      0x1F600...0x1F640, 0xE0000...0xE007F, 0xE000...0xE010, 0x0...0xD7FF, 0xE000...0x10FFFF,
    ]
    let range = ranges.randomElement(using: &self) ?? 0x20...0x7E
    return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? " "
  }
}
