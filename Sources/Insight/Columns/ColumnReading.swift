/// How the texts of a column become values: learnt from the rows it is shown, the same for every
/// row after that.
package struct ColumnReading: Codable, Hashable, Sendable {
  package enum Form: Codable, Hashable, Sendable {
    case number(NumberSpelling)
    /// Days since 1 January 1970.
    case day(DaySpelling)
    /// The categories in the order of their texts; a value is a place in it.
    case category([String])
  }

  package let name: String
  package let form: Form

  /// Where fewer of the texts read as numbers or days, they are categories.
  private static let enough = 0.95
  /// In a column of more texts than this, one that stands in a single row is no category.
  private static let many = 1000

  package init(name: String, form: Form) {
    self.name = name
    self.form = form
  }

  /// What the column means by the texts in `rows`.
  package init(learning column: TextColumn, in rows: some Sequence<Int>) {
    let counts = column.counts(in: rows)
    let seen = counts.indices.filter { counts[$0] > 0 }.map { column.texts[$0] }
    name = column.name
    form = Self.form(of: seen) { Self.levels(of: column, counts) }
  }

  /// NaN where the cell is blank or no number; for a category its place, and one past the last for
  /// a text that was not there when this was learnt.
  package func value(_ text: String) -> Double {
    let text = TextColumn.trimmed(text)
    guard !TextColumn.isBlank(text) else { return .nan }
    switch form {
    case .number(let spelling): return spelling.number(text) ?? .nan
    case .day(let spelling): return spelling.day(text) ?? .nan
    case .category(let levels): return Double(Self.place(of: text, in: levels) ?? levels.count)
    }
  }

  /// The values of all rows, each distinct text read once.
  package func values(of column: TextColumn) -> [Double] {
    let read = column.texts.map(value)
    return column.codes.map { $0 < 0 ? .nan : read[Int($0)] }
  }

  /// Categories, without the one for texts that are not known; nil for numbers and days.
  package var levels: [String]? {
    guard case .category(let levels) = form else { return nil }
    return levels
  }

  private static func form(of texts: [String], levels: () -> [String]) -> Form {
    guard !texts.isEmpty else { return .category([]) }
    if let spelling = DaySpelling.of(texts, share: enough) { return .day(spelling) }
    let spelling = NumberSpelling.of(texts)
    let numbers = texts.count { spelling.number($0) != nil }
    if Double(numbers) >= enough * Double(texts.count) { return .number(spelling) }
    return .category(levels())
  }

  private static func levels(of column: TextColumn, _ counts: [Int]) -> [String] {
    let least = counts.count { $0 > 0 } > many ? 2 : 1
    return counts.indices.filter { counts[$0] >= least }.map { column.texts[$0] }.sorted()
  }

  /// Where a text stands in a sorted list.
  private static func place(of text: String, in levels: [String]) -> Int? {
    var range = 0..<levels.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if levels[middle] == text { return middle }
      range = levels[middle] < text ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
