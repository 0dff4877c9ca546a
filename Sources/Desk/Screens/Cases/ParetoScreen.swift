import Retention
import Store
import Terminal

/// Why cases came about: the vital few causes by count or by cost, what was done against each, and
/// whether it came back.
struct ParetoScreen: Screen {
  let id = ScreenID.pareto
  private(set) var complaints: [Complaint] = []
  private(set) var measures: [CorrectiveMeasure] = []
  private(set) var measure = Pareto.Measure.count
  private(set) var depth = Pareto.Depth.cause
  private(set) var pareto = Pareto([:], by: .count)
  var cursor = ListCursor(count: 0)
  private(set) var isLoaded = false
  private var pending: CommandID?
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)

  var isAwaited: Bool { !isLoaded }
  var isBusy: Bool { pending != nil }

  /// Cases closed in the last year, and all that are open.
  private func load(_ session: Session) -> Step {
    .effect(.loadCauses(since: session.today.adding(months: -12)))
  }

  mutating func appear(in session: Session) -> [Step] { [load(session)] }

  func availability(of action: ActionID, in session: Session) -> Availability {
    guard action == .takeMeasure else { return .available }
    guard depth == .cause, cursor.selection != nil else {
      return .unavailable(why: session.say.causeFirst)
    }
    return .available
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .paretoMeasure:
      measure = measure == .count ? .cost : .count
      count()
    case .paretoDepth:
      depth = depth == .cause ? .group : .cause
      count()
    case .takeMeasure: return [.push(CaseWordsPrompt(session.say.measureTitle, session))]
    case .back: return [.pop]
    default: _ = cursor.move(action)
    }
    return []
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    guard case .said(let words) = choice, let cause = selected?.code else { return [] }
    let id = CommandID(session.world)
    pending = id
    return [.effect(.takeMeasure(MeasureCommand(cause: cause, words: words), id))]
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .causes(let complaints, let measures):
      self.complaints = complaints
      self.measures = measures
      isLoaded = true
      count()
    case .measured(let command) where command == pending:
      pending = nil
      return [load(session)]
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .failed(let command, let failure) where command == pending:
      pending = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    case .storeChanged: return [load(session)]
    default: break
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    _ = cursor.take(mouse, on: table(session), in: listBox)
    return []
  }

  var selected: Pareto.Row? { cursor.selection.map { pareto.rows[$0] } }

  /// The bar stays on its cause.
  private mutating func count() {
    let before = selected?.code
    pareto = Pareto(complaints, by: measure, depth: depth)
    cursor.resize(to: pareto.rows.count)
    cursor.select(pareto.rows.firstIndex { $0.code == before } ?? 0)
  }
}
