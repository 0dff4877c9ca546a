import Terminal

/// What a screen says to those who hear or feel it: words in the order in which they matter, and
/// what can be chosen by typing its key.
package struct Reading: Sendable {
  struct Row {
    let key: String
    let words: String
  }

  /// What a line is taken for when it names nothing else.
  enum Field {
    /// Words to search at once.
    case search
    /// Words to search behind a `/`.
    case filter
    /// The answer to the question.
    case answer
    /// More of the note; only the names of keys are something else.
    case note
  }

  var title: String
  /// Where this changes the whole is told, where it stays only what is new.
  var topic = ""
  var facts: [String] = []
  var rows: [Row] = []
  /// With those that are not read yet; nil when these are all.
  var total: Int?
  /// How many rows are told unasked.
  var head = Int.max
  /// What the key of a row does.
  var choosing: ActionID?
  var field: Field?
  /// What Enter would take: the selected row, or what stands in the field.
  var selected = ""

  init(_ title: String, facts: [String] = []) {
    self.title = title
    self.facts = facts
  }

  /// Rows by number, from 1.
  mutating func number(_ words: [String]) {
    rows = words.enumerated().map { Row(key: "\($0 + 1)", words: $1) }
  }
}

extension [Span] {
  /// Without the marks that are there for the eye; where it has wide gaps there are commas.
  var words: String {
    var text = map(\.text).joined(separator: " ").split(separator: "   ")
    text.removeAll { $0.withoutMarks.isEmpty }
    return text.map(\.withoutMarks).joined(separator: ", ")
  }
}

private let marks: Set<Substring> = ["▲", "▼", "●", "○", "◐", "✓", "→", "•", "!"]

extension StringProtocol {
  var withoutMarks: String {
    var words: [String] = []
    for word in split(separator: " ") where !marks.contains(Substring(word)) {
      if word == "·", let last = words.popLast() {
        words.append(last + ",")
      } else {
        words.append(word.hasPrefix("····") ? "…" + word.dropFirst(4) : String(word))
      }
    }
    return words.joined(separator: " ")
  }
}
