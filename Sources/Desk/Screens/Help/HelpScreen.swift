import Store
import Terminal

/// Everything that can be done on the screen below, searchable; Enter does it. Help and palette
/// in one, since both read the same registry.
struct HelpScreen: Screen {
  let id = ScreenID.help
  let isOverlay = true
  let isTyping = true
  private struct Item {
    var action: ActionID
    var title: String
    var keys: String
    var why: String?
  }

  private let items: [Item]
  private var shown: [Item]
  private var cursor: ListCursor
  private var field: TextField

  init(of screen: any Screen, in session: Session) {
    items = session.keys.actions(of: screen.id).map { action in
      var why: String?
      if case .unavailable(let words) = screen.may(action.id, in: session) {
        why = words
      }
      return Item(
        action: action.id, title: session.say.title(of: action.id),
        keys: action.keyLabels(session.say).joined(separator: " "), why: why)
    }
    shown = items
    cursor = ListCursor(count: items.count)
    field = TextField(session.say.helpTitle, placeholder: session.say.helpHint, limit: 60)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    if cursor.handle(key) { return [] }
    guard field.handle(key) else { return nil }
    search()
    return []
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    field.insert(text.trimmed)
    search()
    return []
  }

  private mutating func search() {
    let wanted = Folding.fold(field.text)
    shown = items.filter { wanted.isEmpty || Folding.fold($0.title).contains(wanted) }
    cursor = ListCursor(count: shown.count)
  }

  /// The way out of a call is here too; elsewhere there is nothing to cancel.
  func availability(of action: ActionID, in session: Session) -> Availability {
    guard action == .cancelService, !items.contains(where: { $0.action == action }) else {
      return .available
    }
    return .unavailable(why: session.say.noCallHere)
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      guard let row = cursor.selection else { return [] }
      return [.perform(shown[row].action)]
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: return []
    }
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let size = Size(
      width: min(78, box.width - 6), height: min(items.count + 3, box.height - 4))
    let dialog = Dialog(title: session.say.helpTitle, content: size)
    var inner = dialog.draw(into: &grid, in: box)
    let fieldBox = inner.cutTop(1)
    _ = inner.cutTop(1)
    // The reason in full, which the row may not have room for.
    let why = cursor.selection.flatMap { shown[$0].why } ?? ""
    Line([Span(why, .textMuted)], on: dialog.ground).draw(into: &grid, in: inner.cutBottom(1))
    cursor.reveal(rows: inner.height)
    let keys = items.map { TextWidth.columns(of: $0.keys) }.max() ?? 0
    var table = Table(
      session.say.helpTitle,
      columns: [
        .init("", .fixed(min(16, keys))), .init("", .flexible(minimum: 18)),
        .init("", .flexible(minimum: 10), priority: 1),
      ], cursor: cursor)
    table.ground = dialog.ground
    table.draw(into: &grid, in: inner) { row in
      let item = shown[row]
      return [
        Span(item.keys, .keyHint), Span(item.title, item.why == nil ? .text : .textDisabled),
        Span(item.why ?? "", .textMuted),
      ]
    }
    field.draw(into: &grid, in: fieldBox, hasFocus: true)
  }
}
