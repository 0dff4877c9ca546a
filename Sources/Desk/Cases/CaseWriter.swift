package import Retention
package import Store
import Terminal

/// Cases as text for a file, a program or a terminal.
package struct CaseWriter {
  private let format: LogWriter.Format
  private let rules: Rulebook
  private let say: Speech
  private let world: World
  /// Of the terminal; nil is no limit.
  private let columns: Int?

  package init(
    format: LogWriter.Format, rules: Rulebook, say: Speech, world: World, columns: Int?
  ) {
    self.format = format
    self.rules = rules
    self.say = say
    self.world = world
    self.columns = columns
  }

  /// Each line with its end; the most urgent first.
  package func text(_ rows: [CaseRow]) -> String {
    let times = rules.caseTimes
    let sorted = rows.map { ($0, $0.complaint.urgency(by: times)) }.sorted { $0.1 < $1.1 }
      .map(\.0)
    return written(
      TextTable([header] + sorted.map(cells), rightAligned: [0]), csv: sorted.map(csvCells),
      names: Self.names, objects: sorted.map { form.row($0).line }, empty: say.noCases)
  }

  /// Root causes, the most frequent or dearest first.
  package func causes(
    _ rows: [CaseRow], _ measures: [CorrectiveMeasure], by measure: Pareto.Measure
  ) -> String {
    let complaints = rows.map(\.complaint)
    let pareto = Pareto(complaints, by: measure)
    let cells = pareto.rows.map { row in
      let history = CauseHistory(
        of: row.code, in: complaints, measures: measures, today: world.today)
      return [
        "\(row.code) \(rules.complaints.cause(row.code).map { say($0.title) } ?? "")",
        say.integer(row.count), say.money(row.cost, rules.catalogue.currency),
        say.percent(row.cumulative.percent), row.isVital ? "●" : "",
        history.measure == nil ? "–" : history.cameBack ? say.cameBack : say.stayedAway,
      ]
    }
    let titles = [
      say.causeLabel, say.countColumn, say.moneyColumn, say.cumulativeColumn, "",
      say.measureColumn,
    ]
    guard case .list(let objects) = form.causes(complaints, measures, by: measure) else {
      return ""
    }
    let names = ["cause", "count", "cost", "cumulative", "vital", "measure", "before", "after"]
    return written(
      TextTable([titles] + cells, rightAligned: [1, 2, 3]),
      csv: objects.map { object in names.map { object[$0].map(Self.plain) ?? "" } },
      names: names, objects: objects.map(\.line), empty: say.noCauses)
  }

  /// One line: how many kept their time limits.
  package func sla(_ rows: [CaseRow]) -> String {
    let sla = ComplaintSLA(of: rows.map(\.complaint), on: world.today, by: rules.caseTimes)
    return switch format {
    case .table: say.sla(sla) + "\n"
    case .jsonl: form.sla(rows.map(\.complaint)).line + "\n"
    case .csv:
      "closed,in_time,open,open_breached,basis_points\n"
        + [sla.closed, sla.closedInTime, sla.open, sla.openBreached].map(String.init)
        .joined(separator: ",") + ",\(sla.share.map { String($0.basisPoints) } ?? "")\n"
    }
  }

  private var form: BatchForm { BatchForm(book: rules, world: world) }

  private func written(
    _ table: TextTable, csv: [[String]], names: [String], objects: [String], empty: String
  ) -> String {
    let lines: [String] =
      switch format {
      case .table: objects.isEmpty ? [empty] : table.lines(within: columns)
      case .csv:
        [names.joined(separator: ",")]
          + csv.map { $0.map(CSVCell.text).joined(separator: ",") }
      case .jsonl: objects
      }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    [
      say.caseColumn, say.subscriberColumn, say.categoryColumn, say.severityLabel,
      say.stageColumn, say.clockColumn, say.agentColumn,
    ]
  }

  private func cells(_ row: CaseRow) -> [String] {
    let complaint = row.complaint
    let clock = complaint.nextClock(by: rules.caseTimes)
    let category = rules.complaints.category(complaint.draft.category)
    return [
      "\(complaint.id.rawValue)", row.subscriberName,
      "\(complaint.draft.category) \(category.map { say($0.title) } ?? "")",
      say.severity(complaint.draft.severity), say.stage(complaint.stage),
      clock.map { say.clock($0, on: world.today) } ?? "–", complaint.handler,
    ]
  }

  private static let names = [
    "case", "account", "name", "category", "severity", "channel", "stage", "received", "clock",
    "due", "breached", "handler", "cause", "cost", "text",
  ]

  private func csvCells(_ row: CaseRow) -> [String] {
    let object = form.row(row)
    return Self.names.map { object[$0].map(Self.plain) ?? "" }
  }

  private static func plain(_ value: JSON) -> String { value.text ?? value.canonical }
}
