import Retention
import Store
import Terminal

/// Whose case it is, found as on the desk's first screen; nobody is on the line.
struct SubjectPicker: Screen {
  let id = ScreenID.caseSubject
  let isOverlay = true
  let isTyping = true
  private var field = TextField("", limit: 200)
  private var hits: [SearchHit] = []
  private var cursor = ListCursor(count: 0)
  private var newest = 0

  private static let rows = 8

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    let before = field.text
    guard field.handle(key) else { return nil }
    return field.text == before ? [] : search()
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    field.insert(text.trimmed)
    return search()
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      guard let place = cursor.selection else {
        return [.toast(Toast(session.say.searchFirst, .warning))]
      }
      let hit = hits[place]
      return [.answer(.subject(hit.id, name: hit.name.isEmpty ? hit.account : hit.name))]
    case .back: return [.pop]
    default: _ = cursor.move(action)
    }
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .found(let result) = reply, result.number == newest, !result.isMore else {
      return []
    }
    hits = Array(result.page.hits.prefix(Self.rows))
    cursor.resize(to: hits.count)
    cursor.select(0)
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  func reading(in session: Session) -> Reading {
    var page = Reading(session.say.whoseCase)
    page.field = .search
    page.number(hits.map { "\($0.name) \($0.account)" })
    page.choosing = .choose
    return page
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let dialog = Dialog(
      title: session.say.whoseCase,
      content: Size(width: min(60, box.width - 6), height: min(Self.rows + 2, box.height - 4)))
    var inner = dialog.draw(into: &grid, in: box)
    field.draw(into: &grid, in: inner.cutTop(1), hasFocus: true)
    _ = inner.cutTop(1)
    var table = Table(
      session.say.whoseCase,
      columns: [
        .init("", .flexible(minimum: 14)), .init("", .fixed(14), priority: 1),
      ], cursor: cursor)
    table.ground = dialog.ground
    table.draw(into: &grid, in: inner) { row in
      [Span(hits[row].name, .textStrong), Span(hits[row].account, .textMuted)]
    }
  }

  /// Numbers of its own, so that no answer to the first screen's search is taken for one to this.
  private mutating func search() -> [Step] {
    newest = min(newest, 0) - 1
    return [.effect(.find(FindRequest(text: field.text, limit: Self.rows, number: newest)))]
  }
}
