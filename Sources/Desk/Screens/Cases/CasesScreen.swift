import Retention
import Store
import Terminal

/// The open cases, the most urgent clock first: one's own or everybody's; letters narrow it.
struct CasesScreen: Screen {
  var id: ScreenID { isFiltering ? .caseFilter : .cases }
  private(set) var rows: [CaseRow] = []
  /// What a filter finds each of them by, folded.
  private var texts: [String] = []
  /// What the filter leaves of them, in their order.
  private(set) var shown: [CaseRow] = []
  var cursor = ListCursor(count: 0)
  var field = TextField("", limit: 100)
  private(set) var isFiltering = false
  private(set) var isOwn = false
  /// Columns that the longest next clock takes: a figure that is cut is a wrong figure.
  private(set) var clockWidth = 0
  /// How many of the rows are over a time limit.
  private(set) var late = 0
  private(set) var isLoaded = false
  private var pending: CommandID?
  /// Whose new case is being written.
  private var subject: (id: Identifier<Subscriber>, name: String)?
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)

  var isTyping: Bool { isFiltering }
  var isAwaited: Bool { !isLoaded }
  var isBusy: Bool { pending != nil }

  /// Only the cases of whoever sits here, who may have chosen that or see no others.
  func showsOwn(in session: Session) -> Bool {
    isOwn || session.actor.scope(of: .handleCases) < .all
  }

  private var load: Step { .effect(.loadCases(CaseFilter(isOwn: isOwn))) }

  mutating func appear(in session: Session) -> [Step] { [load] }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard isFiltering else { return nil }
    let before = field.text
    guard field.handle(key) else { return nil }
    if field.text != before { narrow() }
    return []
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    isFiltering = true
    field.insert(text.trimmed)
    narrow()
    return []
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    switch action {
    case .openRow where cursor.selection == nil:
      .unavailable(why: session.say.noCases(isOwn: showsOwn(in: session)))
    case .ownCases where session.actor.scope(of: .handleCases) < .all:
      .unavailable(why: session.say.onlyOwnCases)
    default: .available
    }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .openRow: return open(session)
    case .filter: isFiltering = true
    case .finish: isFiltering = false
    case .clearSearch:
      isFiltering = false
      field.text = ""
      narrow()
    case .ownCases:
      isOwn.toggle()
      return [load]
    case .newCase: return [.push(SubjectPicker())]
    case .showPareto: return [.push(ParetoScreen())]
    case .back where !field.isEmpty:
      field.text = ""
      narrow()
    case .back: return [.pop]
    default: _ = cursor.move(action)
    }
    return []
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    switch choice {
    case .subject(let id, let name):
      subject = (id, name)
      return [.push(BranchPicker(.category, session))]
    case .category(let code):
      return session.complaints.category(code).map { [.push(CaseForm($0, session))] } ?? []
    case .complaint(let draft):
      guard let subject else { return [] }
      let id = CommandID(session.world)
      pending = id
      return [.effect(.care(CareOrder(.complaint(.open(draft)), for: subject.id), id))]
    case .cared: return [load]
    default: return []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .cases(let rows): show(rows, session)
    case .cared(let command, let care) where command == pending:
      pending = nil
      guard let subject, let complaint = care.complaints.first else { return [load] }
      return [
        load,
        .push(CaseScreen(complaint, of: subject.id, name: subject.name, language: nil)),
      ]
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .failed(let command, let failure) where command == pending:
      pending = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    case .storeChanged: return [load]
    default: break
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    cursor.take(mouse, on: table(session), in: listBox) ? open(session) : []
  }

  private func open(_ session: Session) -> [Step] {
    guard let row = cursor.selection.map({ shown[$0] }) else { return [] }
    return [
      .push(
        CaseScreen(
          row.complaint, of: row.subscriber, name: row.subscriberName, language: row.language))
    ]
  }

  /// The bar stays on its case.
  private mutating func show(_ found: [CaseRow], _ session: Session) {
    let times = session.book.caseTimes
    rows = found.map { ($0, $0.complaint.urgency(by: times)) }.sorted { $0.1 < $1.1 }.map(\.0)
    texts = rows.map { Folding.fold(text(of: $0, session)) }
    clockWidth = rows.map { TextWidth.columns(of: clock(of: $0, session).text) }.max() ?? 0
    late = rows.count { $0.complaint.isBreached(on: session.today, by: times) }
    isLoaded = true
    narrow()
  }

  private mutating func narrow() {
    let before = cursor.selection.map { shown[$0].complaint.id }
    let words = Folding.fold(field.text).split(separator: " ")
    shown = zip(rows, texts).filter { _, text in words.allSatisfy { text.contains($0) } }.map(\.0)
    cursor.resize(to: shown.count)
    cursor.select(shown.firstIndex { $0.complaint.id == before } ?? 0)
  }

  private func text(of row: CaseRow, _ session: Session) -> String {
    let complaint = row.complaint
    return [
      "\(complaint.id.rawValue)", row.subscriberName, row.account, complaint.draft.words,
      session.complaints.category(complaint.draft.category).map { session.say($0.title) } ?? "",
      session.say.stage(complaint.stage), session.say.severity(complaint.draft.severity),
      complaint.handler,
    ].joined(separator: " ")
  }
}
