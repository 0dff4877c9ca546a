package import Retention
package import Store
import Terminal

/// Cases, their root causes and how many kept their time limits.
package struct CaseTable {
  private let rules: Rulebook
  private let say: Speech
  private let world: World

  package init(_ say: Speech, _ world: World, _ rules: Rulebook) {
    self.say = say
    self.world = world
    self.rules = rules
  }

  /// The most urgent first.
  /// - Parameter isOwn: only those that whoever asks looks after.
  package func list(_ rows: [CaseRow], isOwn: Bool) -> PlainTable {
    let times = rules.caseTimes
    let sorted = rows.map { ($0, $0.complaint.urgency(by: times)) }.sorted { $0.1 < $1.1 }
      .map(\.0)
    return PlainTable(
      shown: TextTable([header] + sorted.map(cells), rightAligned: [0]), names: Self.names,
      records: sorted.map(form.row), empty: say.noCases(isOwn: isOwn))
  }

  /// Root causes, the most frequent or dearest first.
  package func causes(
    _ rows: [CaseRow], _ measures: [CorrectiveMeasure], by measure: Pareto.Measure
  ) -> PlainTable {
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
    let names = ["cause", "count", "cost", "cumulative", "vital", "measure", "before", "after"]
    return PlainTable(
      shown: TextTable([titles] + cells, rightAligned: [1, 2, 3]), names: names,
      records: form.causes(complaints, measures, by: measure).list ?? [], empty: say.noCauses)
  }

  /// One line: how many kept their time limits.
  package func sla(_ rows: [CaseRow], _ format: TableFormat) -> String {
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
}
