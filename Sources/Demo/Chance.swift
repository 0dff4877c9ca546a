/// Chance that is the same on every machine: SplitMix64 (Steele, Lea, Flood, 2014), whole numbers
/// only, so that no maths library has a say.
struct Chance {
  private var state: UInt64

  /// One stream for each pair of seed and row: a row never depends on the rows before it.
  init(seed: UInt64, row: UInt64) {
    state = Chance.mix(Chance.mix(seed &+ Chance.step) ^ (row &* Chance.step))
  }

  mutating func next() -> UInt64 {
    state &+= Chance.step
    return Chance.mix(state)
  }

  /// 0 to `bound` − 1; `bound` above 0.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  mutating func happens(perMille: Int) -> Bool { below(1000) < perMille }

  /// All alike; `values` never empty.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// The first value is about twice as likely as one in the middle, as with names.
  mutating func pickCommon<Value>(_ values: [Value]) -> Value {
    values[min(below(values.count), below(values.count))]
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
}

/// Values with whole-number weights.
struct Weighted<Value: Sendable>: Sendable {
  private let entries: [(Value, upTo: Int)]
  private let total: Int

  init(_ weights: [(Value, Int)]) {
    var sum = 0
    entries = weights.map { value, weight in
      sum += weight
      return (value, upTo: sum)
    }
    total = sum
  }

  func draw(_ chance: inout Chance) -> Value {
    let point = chance.below(total)
    var index = 0
    while entries[index].upTo <= point { index += 1 }
    return entries[index].0
  }
}
