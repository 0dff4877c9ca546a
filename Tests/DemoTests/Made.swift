import Demo
import Foundation
import Retention

/// What the tests of this module share.
enum Made {
  static let today = Day(daysSinceEpoch: 20_779)

  static func subscribers(_ count: Int) -> DemoSubscribers {
    DemoSubscribers(seed: 1, count: count, today: today)
  }

  /// Everything about one row, in an order of its own.
  static func line(_ one: Subscriber) -> String {
    let texts: [String] = [
      "\(one.id.rawValue)", one.account, one.name, one.phone, one.email, one.plan,
      one.service.rawValue, one.contract.rawValue, one.contractEnd?.iso ?? "",
      "\(one.tenureMonths)", "\(one.monthlyCharge.minor)", "\(one.totalCharges?.minor ?? -1)",
      one.paymentMethod, one.options.joined(separator: "+"), "\(one.lines)",
      "\(one.usage?.basisPoints ?? -1)", "\(one.arrears.minor)", one.language?.rawValue ?? "",
      one.circumstances.sorted().joined(separator: "+"), one.openCase ?? "", "\(one.left == true)",
    ]
    return texts.joined(separator: "|")
  }

  /// FNV-1a, 64 bits.
  static func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// `7590-VHVEG`: four digits, a hyphen, five capitals.
  static func isAccount(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10 && bytes[4] == UInt8(ascii: "-")
      && bytes.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
      && bytes.suffix(5).allSatisfy { (0x41...0x5A).contains($0) }
  }

  static func ends(_ one: Subscriber, within months: Int) -> Bool {
    guard let end = one.contractEnd else { return false }
    return end > today && end <= today.adding(months: months)
  }

  static func isFiction(_ phone: String) -> Bool {
    prefixes.contains { phone.hasPrefix($0) }
      || phone.hasPrefix("+44 ") && phone.dropFirst(7).hasPrefix(" 496 0")
      || phone.hasPrefix("+1 ") && phone.dropFirst(6).hasPrefix(" 555-01") && phone.count == 15
  }

  private static let prefixes = [
    "+33 1 99 00 ", "+33 2 61 91 ", "+33 3 53 01 ", "+33 4 65 71 ", "+33 5 36 49 ", "+33 6 39 98 ",
    "+44 191 498 0", "+44 20 7946 0", "+44 1632 960", "+44 7700 900", "+353 20 91", "+49 30 23125",
    "+49 69 90009", "+49 40 66969", "+49 221 4710", "+49 89 99998", "+46 31 390 06 ",
    "+46 40 628 04 ", "+46 8 465 004 ", "+46 980 319 2 ", "+351 555 ", "+34 555 ",
    "+55 20 9555", "+55 30 9555", "+55 40 9555", "+55 50 9555", "+55 60 9555", "+55 70 9555",
    "+55 80 9555", "+55 90 9555",
  ]

  /// The default catalogue's text; nil where the checkout has none.
  static let catalogue: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try? String(contentsOf: root.appending(path: "Catalogue/default.yaml"), encoding: .utf8)
  }()

  /// The codes under one heading of the catalogue.
  static func codes(_ heading: String) -> Set<String> {
    let lines = (catalogue ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let section = lines.drop { $0 != "\(heading):" }.dropFirst()
      .prefix { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("#") }
    return Set(
      section.compactMap { line in
        let words = line.split(separator: " ")
        return words.count == 3 && words[0] == "-" && words[1] == "code:" ? String(words[2]) : nil
      })
  }
}
