import Retention
import Terminal

/// One question with one field, and what to write when the answer cannot be read.
struct Prompt {
  let title: String
  let question: String
  let example: String
  var field: TextField

  init(title: String, question: String, example: String, text: String = "", limit: Int = 40) {
    self.title = title
    self.question = question
    self.example = example
    field = TextField(question, limit: limit)
    field.text = text
  }

  /// Takes a key as text; nil when it is none of the field's.
  mutating func type(_ key: Key) -> [Step]? {
    field.isInvalid = false
    return field.handle(key) ? [] : nil
  }

  mutating func paste(_ text: String) -> [Step] {
    field.insert(text.trimmed)
    return []
  }

  /// Shows that the answer cannot be read, beside the example of one that can.
  mutating func refuse() -> [Step] {
    field.isInvalid = true
    return []
  }

  func reading(_ say: Speech) -> Reading {
    let lines = [field.isInvalid ? say.plainUnreadable : "", question, example]
    var page = Reading(title, facts: lines.filter { !$0.isEmpty })
    page.field = .answer
    page.selected = field.isInvalid ? "" : field.text
    return page
  }

  mutating func draw(into grid: inout Grid, in box: Rect) {
    let width = max(
      TextWidth.columns(of: question), TextWidth.columns(of: example),
      TextWidth.columns(of: title) + 2, field.limit > 40 ? 60 : 30)
    let dialog = Dialog(
      title: title, content: Size(width: min(width, box.width - 6), height: 3))
    var inner = dialog.draw(into: &grid, in: box)
    let ground = dialog.ground
    Line([Span(question)], on: ground).draw(into: &grid, in: inner.cutTop(1))
    field.draw(into: &grid, in: inner.cutTop(1), hasFocus: true)
    let key: StyleKey = field.isInvalid ? .statusWarning : .textMuted
    Line([Span(example, key)], on: ground).draw(into: &grid, in: inner)
  }
}
