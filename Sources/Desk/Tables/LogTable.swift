package import Retention
package import Store
import Terminal

/// The log as lines of a table for people: as wide as the terminal, whose widest columns give way
/// first; as wide as its contents where there is no terminal.
package struct LogTable {
  private let table: TextTable
  /// Columns of the terminal; nil is no limit.
  private let width: Int?

  private static let costColumn = 4

  /// - Parameter width: columns of the terminal; nil is no limit.
  package init(_ rows: [LogRow], _ catalogue: Catalogue, _ say: Speech, width: Int?) {
    let header = [
      say.timeColumn, say.subscriberColumn, say.reasonColumn, say.offerColumn, say.moneyColumn,
      say.answerColumn, say.outcomeColumn, say.agentColumn,
    ]
    table = TextTable(
      [header] + rows.map { Self.cells($0, catalogue, say) }, rightAligned: [Self.costColumn])
    self.width = width
  }

  package var lines: [String] { table.lines(within: width) }
  /// The rows without their header, for what comes later.
  package var rowLines: [String] { table.rowLines(within: width) }

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
