/// Where a phone is. Numbers ring nowhere: they come from the ranges that regulators keep for
/// fiction (Arcep in France, Ofcom in the United Kingdom, ComReg in Ireland, the
/// Bundesnetzagentur in Germany, PTS in Sweden, 555-01xx in North America). Brazil, Portugal and
/// Spain keep none; there we take an area code or a first digit that is given to nobody.
/// The reserved ranges are small, so that some numbers of a million are shared, as in families.
enum PhonePlace: Int, CaseIterable, Sendable {
  case france, britain, ireland, germany, sweden, america, brazil, portugal, spain

  func number(_ chance: inout Chance) -> String {
    let pattern = chance.pick(PhonePlace.patterns[rawValue])
    var digits = chance.next() >> 4
    return String(unsafeUninitializedCapacity: pattern.count) { bytes in
      for (index, byte) in pattern.enumerated() {
        bytes[index] = byte == UInt8(ascii: "#") ? UInt8(ascii: "0") + UInt8(digits % 10) : byte
        if byte == UInt8(ascii: "#") { digits /= 10 }
      }
      return pattern.count
    }
  }

  /// `#` is any digit.
  private static let patterns: [[[UInt8]]] = allCases.map { place in
    place.written.map { Array($0.utf8) }
  }

  private var written: [String] {
    switch self {
    case .france:
      ["1 99 00", "2 61 91", "3 53 01", "4 65 71", "5 36 49", "6 39 98"].map { "+33 \($0) ## ##" }
    case .britain:
      ["113", "114", "115", "116", "117", "118", "121", "131", "141", "151", "161"].map {
        "+44 \($0) 496 0###"
      } + ["191 498 0###", "20 7946 0###", "1632 960###", "7700 900###"].map { "+44 \($0)" }
    case .ireland: ["+353 20 91# ####"]
    case .germany:
      ["30 23125", "69 90009", "40 66969", "221 4710", "89 99998"].map { "+49 \($0)###" }
    case .sweden:
      ["31 390 06 ##", "40 628 04 ##", "8 465 004 ##", "980 319 2 ##"].map { "+46 \($0)" }
    case .america:
      """
      202 206 212 213 215 216 240 301 302 303 305 310 312 313 314 323 404 408 410 412 414 415 416
      469 470 503 504 510 512 514 602 604 610 612 615 617 619 646 647 650 702 703 713 714 718 720
      732 770 773 786 801 805 808 813 816 818 858 860 901 904 908 914 916 917 919 949 954 972 978
      """.split(whereSeparator: \.isWhitespace).map { "+1 \($0) 555-01##" }
    case .brazil: ["20", "30", "40", "50", "60", "70", "80", "90"].map { "+55 \($0) 9555#-####" }
    case .portugal: ["+351 555 ### ###"]
    case .spain: ["+34 555 ## ## ##"]
    }
  }
}
