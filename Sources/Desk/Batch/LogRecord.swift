package import Retention
package import Store
import Terminal

/// One row of the log for programs: the same fields in JSON and in CSV.
package struct LogRecord {
  /// In the order of a CSV's columns.
  package static let columns = [
    "time", "call", "subscriber", "agent", "reason", "incentive", "cost", "currency", "answer",
    "outcome",
  ]

  private let values: [String: String]

  package init(_ row: LogRow, _ currency: Currency) {
    values = [
      "time": row.at.iso(utcOffset: row.utcOffset), "call": row.number.text,
      "subscriber": row.subscriberName, "agent": row.agent, "reason": row.reason,
      "incentive": row.incentive, "cost": row.cost.plain(currency), "currency": currency.code,
      "answer": row.answer?.rawValue, "outcome": row.outcome,
    ].compactMapValues { $0 }
  }

  package var json: JSON { .object(values.mapValues { JSON.text($0) }) }

  /// Without a line end. Safe, for it is looked at in a terminal as well; who needs every
  /// character as it was takes the JSON, which spells them out.
  package var csv: String {
    Self.columns.map { CSVCell.text(SafeText(values[$0] ?? "").description) }
      .joined(separator: ",")
  }

  package static var csvHeader: String { columns.joined(separator: ",") }
}
