/// Account numbers like `7590-VHVBG`: readable, scattered, and never given twice, because a
/// Feistel network maps every row below 2^34 to a number of its own.
struct AccountNumbers {
  private let keys: [UInt64]

  init(seed: UInt64) {
    keys = (1...4).map { Chance.mix(seed &+ 0xACC0 &* $0) }
  }

  func account(row: Int) -> String {
    var rest = scattered(UInt64(row))
    return String(unsafeUninitializedCapacity: 10) { bytes in
      for index in stride(from: 9, through: 5, by: -1) {
        let (quotient, letter) = rest.quotientAndRemainder(dividingBy: AccountNumbers.base)
        bytes[index] = AccountNumbers.letters[Int(letter)]
        rest = quotient
      }
      bytes[4] = UInt8(ascii: "-")
      for index in stride(from: 3, through: 0, by: -1) {
        bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return 10
    }
  }

  private func scattered(_ row: UInt64) -> UInt64 {
    var left = (row >> 17) & AccountNumbers.half
    var right = row & AccountNumbers.half
    for key in keys {
      (left, right) = (right, left ^ (Chance.mix(right ^ key) & AccountNumbers.half))
    }
    return left << 17 | right
  }

  private static let half: UInt64 = 1 << 17 - 1
  /// No vowels, and no K, T or Y, so that no word comes out. 10^4 · 18^5 is above 2^34.
  private static let letters = Array("BCDFGHJLMNPQRSVWXZ".utf8)
  private static let base = UInt64(letters.count)
}
