import Retention
import Terminal

/// A list in a dialog from which one thing is chosen, by its own key or with the bar and Enter.
struct PickList {
  struct Item {
    var key: Character
    var title: String
    var detail = ""
    var style = StyleKey.text
  }

  var title: String
  var items: [Item]
  var cursor: ListCursor

  init(title: String, items: [Item], selected: Int? = 0) {
    self.title = title
    self.items = items
    cursor = ListCursor(count: items.count)
    if let selected { cursor.select(selected) } else { cursor.deselect() }
  }

  /// The item that a letter or digit names.
  func index(of key: Key) -> Int? {
    guard case .character(let letter) = key else { return nil }
    return items.firstIndex { $0.key == letter }
  }

  mutating func move(_ action: ActionID) { _ = cursor.move(action) }

  var reading: Reading {
    var page = Reading(title)
    page.topic = title
    page.rows = items.map { Reading.Row(key: String($0.key), words: $0.title) }
    page.choosing = .choose
    page.selected = cursor.selection.map { items[$0].title } ?? ""
    return page
  }

  mutating func draw(into grid: inout Grid, in box: Rect) {
    let widest = items.map { TextWidth.columns(of: $0.title) }.max() ?? 10
    let details = items.map { TextWidth.columns(of: $0.detail) }.max() ?? 0
    let width = max(TextWidth.columns(of: title) + 2, 8 + widest + (details > 0 ? details + 2 : 0))
    let size = Size(width: min(width, box.width - 6), height: min(items.count, box.height - 4))
    let dialog = Dialog(title: title, content: size)
    let inner = dialog.draw(into: &grid, in: box)
    cursor.reveal(rows: inner.height)
    var columns: [Table.Column] = [
      .init("", .fixed(1)), .init("", .flexible(minimum: min(widest, 12))),
    ]
    if details > 0 { columns.append(.init("", .fixed(details), priority: 1)) }
    var table = Table(title, columns: columns, cursor: cursor)
    table.ground = dialog.ground
    table.draw(into: &grid, in: inner) { row in
      let item = items[row]
      return [
        Span(String(item.key), .keyHint, .bold), Span(item.title, item.style),
        Span(item.detail, .textMuted),
      ]
    }
  }

  /// Keys for items in order: the digits, then letters that no action of a dialog uses.
  static let keys: [Character] = Array("123456789abcdefhilmoprsuvyz")
}
