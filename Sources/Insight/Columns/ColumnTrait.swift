/// What makes a column useless or dangerous to learn from, seen by its name and its texts alone.
package enum ColumnTrait: String, Codable, Hashable, Sendable {
  /// The same everywhere, or blank everywhere.
  case constant
  /// Another value in nearly every row: it names the row.
  case identifier
  /// Telephone numbers.
  case phone
  /// Names, addresses, remarks: text that is hardly ever the same.
  case freeText
  /// The day on which somebody left; whoever stays has none.
  case dayOfLeaving

  /// The first trait that fits the column; nil for one to learn from.
  package static func of(_ column: TextColumn) -> ColumnTrait? {
    let filled = column.codes.count { $0 >= 0 }
    let hasBlanks = filled < column.codes.count
    if column.texts.isEmpty || column.texts.count == 1 && !hasBlanks { return .constant }
    let words = NameWords.of(column.name)
    let isDay = DaySpelling.of(column.texts, share: 0.95) != nil
    if isDay { return words.contains(where: leaving.contains) ? .dayOfLeaving : nil }
    let distinct = Double(column.texts.count) / Double(max(filled, 1))
    guard filled >= 20, distinct > 0.5 else { return nil }
    if looksLikePhones(column.texts, words) { return .phone }
    if distinct > 0.9, words.contains(where: naming.contains) || isNumbered(column.texts) {
      return .identifier
    }
    return isText(column.texts) ? (distinct > 0.98 ? .identifier : .freeText) : nil
  }

  private static let naming: Set<String> = [
    "id", "uid", "uuid", "guid", "key", "ref", "reference", "account", "rownumber", "index",
    "customerid", "userid", "msno", "serial",
  ]
  private static let leaving: Set<String> = [
    "left", "leave", "leaving", "churn", "churned", "cancel", "cancelled", "canceled",
    "cancellation", "termination", "terminated", "exit", "exited", "closed", "deactivation",
    "deactivated", "attrition",
  ]
  private static let calling: Set<String> = [
    "phone", "mobile", "telephone", "tel", "msisdn", "fax",
  ]

  private static func isText(_ texts: [String]) -> Bool {
    let spelling = NumberSpelling.of(texts)
    return texts.count { spelling.number($0) == nil } * 2 > texts.count
  }

  /// Whole numbers, all different, that run on without gaps or have the same seven digits or more.
  private static func isNumbered(_ texts: [String]) -> Bool {
    let numbers = texts.compactMap { Int($0) }.sorted()
    guard numbers.count == texts.count, let first = numbers.first, let last = numbers.last,
      first >= 0
    else { return false }
    let length = texts[0].utf8.count
    let isPadded = length >= 7 && texts.allSatisfy { $0.utf8.count == length }
    return last - first < numbers.count * 3 / 2 || isPadded
  }

  private static func looksLikePhones(_ texts: [String], _ words: [String]) -> Bool {
    let named = words.contains(where: calling.contains)
    let alike = texts.count { isPhone($0, named: named) }
    return alike * 10 > texts.count * 8
  }

  /// 7 to 15 digits (ITU-T E.164) with a plus, a hyphen or brackets, which no amount has.
  private static func isPhone(_ text: String, named: Bool) -> Bool {
    var digits = 0
    var marks = named ? 1 : 0
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case 48...57: digits += 1
      case UInt8(ascii: "+") where place == 0: marks += 1
      case UInt8(ascii: "-") where place > 0, UInt8(ascii: "("), UInt8(ascii: ")"): marks += 1
      case UInt8(ascii: " "), UInt8(ascii: "/"): continue
      case UInt8(ascii: ".") where named: continue
      default: return false
      }
    }
    return (7...15).contains(digits) && marks > 0
  }
}

/// The words of a column's name: `customerID`, `customer_id` and `Customer Id` are the same two.
enum NameWords {
  static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      let isWord = character.isLetter || character.isNumber
      if !isWord || (character.isUppercase && wasLower) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isWord { word.append(character) }
      wasLower = character.isLowercase
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }
}
