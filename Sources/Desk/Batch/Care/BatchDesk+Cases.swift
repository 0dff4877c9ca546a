import Retention
import Store

/// Cases without a screen.
extension BatchDesk {
  func cases(_ filter: CaseFilter) throws -> [String: JSON] {
    let rows = try store.cases(filter, by: actor())
    let urgent = rows.map(\.complaint).mostUrgentFirst(by: store.rules.book.caseTimes)
    let known = Dictionary(rows.map { ($0.complaint.id, $0) }) { first, _ in first }
    return [
      "cases": .list(urgent.compactMap { known[$0.id].map(form.row) }),
      "sla": form.sla(rows.map(\.complaint)),
    ]
  }

  func causes(_ measure: Pareto.Measure, since: Day?) throws -> [String: JSON] {
    try store.check(.readFigures, of: actor())
    let all = CaseFilter(closedSince: since ?? Day(daysSinceEpoch: .min))
    let rows = try store.cases(all, by: actor())
    return ["causes": form.causes(rows.map(\.complaint), try store.measures(), by: measure)]
  }

  func take(_ measure: MeasureCommand, _ id: String?) throws -> [String: JSON] {
    let actor = try actor()
    try store.take(measure, id: commandID(id, of: actor), by: actor)
    return ["cause": .text(measure.cause)]
  }

  /// A step with the desk's own text where the line has none.
  func worded(
    _ command: CareCommand, for subscriber: Identifier<Subscriber>
  ) throws -> CareCommand {
    guard case .complaint(.on(let id, let step)) = command,
      let person = try store.subscriber(subscriber),
      let complaint = try store.care(of: subscriber)?.complaints.first(where: { $0.id == id })
    else { return command }
    let texts = CaseTexts(
      complaint, name: person.displayName, say: Speech(person.language ?? say.language),
      rules: store.rules.book, today: store.world.today)
    switch step {
    case .acknowledge(""): return .complaint(.on(id, .acknowledge(apology: texts.apology)))
    case .mediate(""): return .complaint(.on(id, .mediate(letter: texts.letter)))
    default: return command
    }
  }
}
