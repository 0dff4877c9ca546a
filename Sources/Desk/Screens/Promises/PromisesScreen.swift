import Retention
import Store
import Terminal

/// The day's list: what was promised and is still open, overdue first. Who may follow up
/// everybody's promises sees all.
struct PromisesScreen: Screen {
  let id = ScreenID.promises
  private(set) var promises: [PromiseRow] = []
  private(set) var cursor = ListCursor(count: 0)
  private(set) var isLoaded = false
  private var pending: CommandID?
  private var taking: CommandID?
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)

  var isBusy: Bool { pending != nil || taking != nil }
  var isAwaited: Bool { !isLoaded }
  /// What becomes overdue says so.
  var wakeAfter: Int? { promises.isEmpty ? nil : 30_000 }
  var showsClock: Bool { !promises.isEmpty }

  private static let load = Step.effect(.loadPromises)

  mutating func appear(in session: Session) -> [Step] { [Self.load] }

  var selected: PromiseRow? { cursor.selection.map { promises[$0] } }

  func availability(of action: ActionID, in session: Session) -> Availability {
    switch action {
    case .takeCall, .keepPromise, .movePromise, .withdrawPromise, .handOver:
      selected == nil ? .unavailable(why: session.say.noPromises) : .available
    default: .available
    }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch (action, selected) {
    case (.back, _): return [.pop]
    case (.showKept, _): return [.push(KeptScreen())]
    case (_, let row?): return perform(action, on: row, session)
    default: return []
    }
  }

  private mutating func perform(
    _ action: ActionID, on row: PromiseRow, _ session: Session
  ) -> [Step] {
    switch action {
    case .takeCall:
      let id = CommandID(session.world)
      taking = id
      return [.effect(.perform(.open(row.subscriber), id))]
    case .keepPromise: return ask(.keep(row.promise.id), session)
    case .movePromise: return [.push(PromiseForm(.move(row.promise), session))]
    case .withdrawPromise: return [.push(PromiseForm(.withdraw(row.promise), session))]
    case .handOver: return [.push(PromiseForm(.handOver(row.promise), session))]
    default: _ = cursor.move(action)
    }
    return []
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    if case .promise(let command) = choice { ask(command, session) } else { [] }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .promises(let rows): show(rows)
    case .storeChanged: return [Self.load]
    case .cared(let command, _) where command == pending:
      pending = nil
      return [Self.load]
    case .recorded(let command, let call, let dossier?, let draft) where command == taking:
      taking = nil
      return [.push(CallScreen(call, dossier, session, draft: draft))]
    // A call that lies over this list was closed: what it promised is on the list.
    case .recorded(_, let call, _, _) where !call.isOpen: return [Self.load]
    case .refused(let command, let refusal) where command == pending || command == taking:
      (pending, taking) = (nil, nil)
      let words = refusal.sentence(session.say, session.catalogue)
      return [.toast(Toast(words, .warning)), Self.load]
    case .failed(let command, let failure) where command == pending || command == taking:
      (pending, taking) = (nil, nil)
      return [.toast(Toast(failure.sentence(session.say), .error))]
    default: break
    }
    return []
  }

  private mutating func ask(_ command: PromiseCommand, _ session: Session) -> [Step] {
    guard let row = selected else { return [] }
    let id = CommandID(session.world)
    pending = id
    return [.effect(.care(CareOrder(.promise(command), for: row.subscriber), id))]
  }

  /// The bar stays on its promise.
  private mutating func show(_ rows: [PromiseRow]) {
    let before = selected?.promise.id
    promises = rows
    isLoaded = true
    cursor.resize(to: rows.count)
    if let place = rows.firstIndex(where: { $0.promise.id == before }) { cursor.select(place) }
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    _ = cursor.take(mouse, on: table(session), in: listBox)
    return []
  }
}
