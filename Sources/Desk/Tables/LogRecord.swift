package import Retention
package import Store
import Terminal

/// One row of the log for programs: the same fields in JSON and in CSV.
package struct LogRecord {
  /// In the order of a CSV's columns.
  package static let columns = [
    "time", "call", "subscriber", "agent", "reason", "incentive", "cost", "currency", "answer",
    "outcome", "suggested", "propensity", "override", "holdout",
  ]

  private let values: [String: String]

  package init(_ row: LogRow, _ currency: Currency) {
    values = [
      "time": row.at.iso(utcOffset: row.utcOffset), "call": row.number.text,
      "subscriber": row.subscriberName, "agent": row.agent, "reason": row.reason,
      "incentive": row.incentive, "cost": row.cost.plain(currency), "currency": currency.code,
      "answer": row.answer?.rawValue, "outcome": row.outcome,
      "suggested": row.suggestion.map { $0.incentive ?? "nothing" },
      "propensity": row.suggestion.map(Self.chance), "override": row.override,
      "holdout": row.suggestion.map { String($0.isHeldOut) },
    ].compactMapValues { $0 }
  }

  /// Of six digits, and whole where it is certain.
  private static func chance(of suggestion: Suggestion) -> String {
    guard suggestion.propensity < Suggestion.whole else { return "1" }
    return "0." + String(Suggestion.whole + suggestion.propensity).dropFirst()
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

extension LogRow {
  /// Whether somebody chose another offer than was suggested.
  fileprivate var override: String? {
    guard let suggestion, let incentive else { return nil }
    return String(suggestion.isOverridden(by: incentive))
  }
}
