import Terminal

/// Rows under a header as lines of a table for people: as wide as the terminal, whose widest
/// columns give way first; as wide as its contents where there is no terminal.
struct TextTable {
  /// The header first.
  private let rows: [[String]]
  private let right: Set<Int>

  private static let gap = "  "
  /// What a column keeps when the terminal is narrow.
  private static let leastWidth = 6

  init(_ rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = rows.map { $0.map { SafeText($0).description } }
    right = rightAligned
  }

  /// Under the header a rule.
  func lines(within limit: Int?) -> [String] {
    let widths = widths(within: limit)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    let lines = rows.map { line($0, widths) }
    return Array(lines.prefix(1)) + [rule] + lines.dropFirst()
  }

  /// Without their header, for what comes later.
  func rowLines(within limit: Int?) -> [String] {
    let widths = widths(within: limit)
    return rows.dropFirst().map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let text = cell.0.clipped(to: cell.1)
      let space = String(repeating: " ", count: max(0, cell.1 - TextWidth.columns(of: text)))
      return right.contains(index) ? space + text : text + space
    }
    return String(padded.joined(separator: Self.gap).reversed().drop { $0 == " " }.reversed())
  }

  private func widths(within limit: Int?) -> [Int] {
    var widths = (rows.first ?? []).indices.map { column in
      rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    guard let limit, !widths.isEmpty else { return widths }
    let room = limit - Self.gap.count * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > Self.leastWidth {
      let column = widths.lastIndex(of: widest) ?? 0
      widths[column] -= 1
    }
    return widths
  }
}
