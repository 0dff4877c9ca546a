import Terminal

/// Several questions under each other, of which one has the focus.
struct Form {
  private(set) var fields: [TextField]
  private(set) var focus = 0

  /// The labels with the most characters that each takes.
  init(_ questions: [(label: String, limit: Int)]) {
    fields = questions.map { TextField($0.label, limit: $0.limit) }
  }

  var height: Int { fields.count }
  func text(_ place: Int) -> String { fields[place].text.trimmed }
  /// The first without a word; nil when all have one.
  var empty: Int? { fields.indices.first { text($0).isEmpty } }

  mutating func type(_ key: Key) -> [Step]? {
    // The way back up, where the key that goes on would go round.
    if key == .up || key == .backTab {
      focus = (focus + fields.count - 1) % fields.count
      return []
    }
    fields[focus].isInvalid = false
    return fields[focus].handle(key) ? [] : nil
  }

  mutating func paste(_ text: String) -> [Step] {
    fields[focus].isInvalid = false
    fields[focus].insert(text.trimmed)
    return []
  }

  /// Goes to the first that is empty; whether there was another one to go to, and nil when there
  /// is none.
  mutating func goToEmpty() -> Bool? {
    guard let empty else { return nil }
    defer { focus = empty }
    return empty != focus
  }

  mutating func next() { focus = (focus + 1) % fields.count }
  mutating func fill(_ place: Int, _ text: String) { fields[place].text = text }
  mutating func goTo(_ place: Int) { focus = place }

  /// Shows that what stands in a field cannot be taken, and goes there.
  mutating func refuse(_ place: Int) {
    focus = place
    fields[place].isInvalid = true
  }

  /// What stands in a field before anybody types.
  mutating func set(_ place: Int, _ text: String) { fields[place].text = text }

  mutating func clear(_ place: Int) {
    fields[place].text = ""
    focus = place
  }

  /// The question that is open, and what stands in its field.
  func ask(on page: inout Reading) {
    page.facts.append(fields[focus].label)
    page.field = .answer
    page.selected = fields[focus].isInvalid ? "" : text(focus)
  }

  func draw(into grid: inout Grid, in box: Rect, on ground: Ground) {
    var rest = box
    let width = (fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 2
    for (place, field) in fields.enumerated() {
      var row = rest.cutTop(1)
      let label = row.cutLeft(min(width, row.width / 2))
      Line([Span(field.label, .textMuted)], on: ground).draw(into: &grid, in: label)
      field.draw(into: &grid, in: row, hasFocus: place == focus)
    }
  }
}
