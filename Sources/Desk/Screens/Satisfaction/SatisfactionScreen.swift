import Retention
import Store
import Terminal

/// What subscribers say and do: the figures on top, and under them one view after the other.
struct SatisfactionScreen: Screen {
  enum View: CaseIterable { case reason, offer, agent, behaviour, words }

  var id: ScreenID { isFiltering ? .verbatims : .satisfaction }
  var report: SatisfactionReport?
  var view = View.reason
  var field = TextField("", limit: 200)
  var isFiltering = false
  var cursor = ListCursor(count: 0)
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)
  private var newest = 0
  /// Answers below which there is no figure.
  var least = 2

  var isTyping: Bool { isFiltering }
  var isAwaited: Bool { report == nil }

  mutating func appear(in session: Session) -> [Step] { load(session) }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard isFiltering else { return nil }
    let before = field.text
    guard field.handle(key) else { return nil }
    return field.text == before ? [] : load(session)
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    show(.words)
    isFiltering = true
    field.insert(text.trimmed)
    return load(session)
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .nextView:
      let all = View.allCases
      show(all[((all.firstIndex(of: view) ?? 0) + 1) % all.count])
    case .filter:
      show(.words)
      isFiltering = true
    case .finish: isFiltering = false
    case .clearSearch:
      isFiltering = false
      field.text = ""
      return load(session)
    case .back: return [.pop]
    default: _ = cursor.move(action)
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    switch mouse.action {
    case .wheelUp: _ = cursor.handle(.up)
    case .wheelDown: _ = cursor.handle(.down)
    case .press: break
    }
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .satisfaction(let number, let report) where number == newest:
      self.report = report
      least = session.survey?.minimum ?? least
      show(view)
    case .storeChanged: return load(session)
    default: break
    }
    return []
  }

  private mutating func show(_ view: View) {
    if self.view != view { cursor = ListCursor(count: 0) }
    self.view = view
    cursor.resize(to: rows)
  }

  private mutating func load(_ session: Session) -> [Step] {
    newest += 1
    let first = session.today.adding(days: -SatisfactionReport.usualDays)
    return [
      .effect(
        .loadSatisfaction(SatisfactionRequest(since: first, text: field.text, number: newest)))
    ]
  }
}

extension SatisfactionScreen {
  var dimension: Satisfaction.Dimension? {
    switch view {
    case .reason: .reason
    case .offer: .offer
    case .agent: .agent
    case .behaviour, .words: nil
    }
  }

  var groups: [Satisfaction.Group] {
    guard let dimension, let all = report?.said.groups[dimension] else { return [] }
    return dimension == .reason ? byFirstLetter(all) : all
  }

  /// Whole groups of reasons, and under each those of its reasons that have enough answers.
  private func byFirstLetter(_ reasons: [Satisfaction.Group]) -> [Satisfaction.Group] {
    let letters = Dictionary(grouping: reasons) { String($0.key.prefix(1)) }
    let sums = letters.map { letter, reasons in
      var sum = ScoreTally()
      for reason in reasons { sum.add(reason.nps) }
      return Satisfaction.Group(key: letter, nps: sum)
    }.sorted { ($1.nps.count, $0.key) < ($0.nps.count, $1.key) }
    return sums.flatMap { sum in
      [sum]
        + (letters[sum.key] ?? []).filter {
          $0.nps.count >= least && $0.nps.count < sum.nps.count
        }
    }
  }

  /// All answers first, so that each group stands beside them.
  var plotted: [Satisfaction.Group] {
    guard let report, !groups.isEmpty else { return [] }
    return [Satisfaction.Group(key: Self.all, nps: report.said.nps)] + groups
  }

  /// No code and no name is spelled so.
  static let all = "*"

  /// Of the view, as far as the bar goes.
  private var rows: Int {
    switch view {
    case .reason, .offer, .agent: plotted.count
    case .behaviour: 0
    case .words: report?.verbatims.count ?? 0
    }
  }
}
