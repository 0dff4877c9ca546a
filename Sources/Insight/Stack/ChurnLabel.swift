/// Who left, as a file says it in a column of its own.
package struct ChurnLabel: Sendable {
  /// One for each row, in order.
  package let left: [Bool]

  /// `yes`, `Yes ` and `YES` are the same, as are `1` and `1.0`; where a column does not have what
  /// was asked for at all, so are yes, true and 1.
  package init(_ column: TextColumn, positive: String) throws(TrainingFault) {
    if let blank = column.codes.firstIndex(where: { $0 < 0 }) {
      throw .blankLabel(row: blank + 1, column: column.name)
    }
    let texts = column.texts.map(Self.plain)
    let asked = Self.plain(TextColumn.trimmed(positive))
    var isPositive = texts.map { $0 == asked }
    if !isPositive.contains(true), Self.affirmatives.contains(asked) {
      isPositive = texts.map(Self.affirmatives.contains)
    }
    guard isPositive.contains(true) else {
      throw .noSuchLabel(positive, column: column.name, found: Array(column.texts.prefix(6)))
    }
    left = column.codes.map { isPositive[Int($0)] }
    let count = left.count { $0 }
    guard count < left.count else { throw .oneClass(column: column.name, text: column.texts[0]) }
    guard min(count, left.count - count) >= Self.fewest else {
      throw .tooFew(min(count, left.count - count), leave: count <= left.count / 2, Self.fewest)
    }
  }

  /// Of those who left, and of those who stayed: with fewer nothing can be learnt and judged.
  package static let fewest = 10
  private static let affirmatives: Set<String> = ["yes", "y", "true", "t", "1"]

  private static func plain(_ text: String) -> String {
    if let number = NumberSpelling.point.number(text) {
      return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    return text.lowercased()
  }
}
