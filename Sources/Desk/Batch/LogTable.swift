package import Retention
package import Store
import Terminal

/// The log as lines of a table for people: as wide as the terminal, whose widest columns give way
/// first; as wide as its contents where there is no terminal.
package struct LogTable {
  private let header: [String]
  private let rows: [[String]]
  private let widths: [Int]

  private static let gap = "  "
  private static let costColumn = 4

  /// - Parameter width: columns of the terminal; nil is no limit.
  package init(_ rows: [LogRow], _ catalogue: Catalogue, _ say: Speech, width: Int?) {
    header = [
      say.timeColumn, say.subscriberColumn, say.reasonColumn, say.offerColumn, say.moneyColumn,
      say.answerColumn, say.outcomeColumn, say.agentColumn,
    ]
    self.rows = rows.map { Self.cells($0, catalogue, say) }
    widths = TextTable.widths(of: [header] + self.rows, within: width)
  }

  package var lines: [String] { headerLines + rows.map(line) }

  package var headerLines: [String] {
    [line(header), widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)]
  }

  /// The rows without their header, for what comes later.
  package var rowLines: [String] { rows.map(line) }

  private func line(_ cells: [String]) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let text = cell.0.clipped(to: cell.1)
      let space = String(repeating: " ", count: max(0, cell.1 - TextWidth.columns(of: text)))
      return index == Self.costColumn ? space + text : text + space
    }
    let line = padded.joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private static func cells(_ row: LogRow, _ catalogue: Catalogue, _ say: Speech) -> [String] {
    let time = LocalTime(row.at, utcOffset: row.utcOffset)
    let reason = row.reason.map { code in
      catalogue.reason(code).map { "\(code) \(say($0.title))" } ?? code
    }
    let offer = row.incentive.map { code in
      catalogue.incentive(code).map { say($0.title) } ?? code
    }
    let outcome = row.outcome.map { code in catalogue.outcome(code).map { say($0.title) } ?? code }
    return [
      "\(time.day.iso) \(say.clock(time))", row.subscriberName, reason ?? "–",
      offer ?? say.noOffer, row.incentive == nil ? "–" : say.money(row.cost, catalogue.currency),
      row.answer.map(say.answer) ?? (row.incentive == nil ? "–" : say.waiting),
      outcome ?? say.onCall, row.agent,
    ]
  }
}
