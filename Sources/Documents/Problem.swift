/// Where something stands in a file; lines and columns count from 1, columns in Unicode scalars.
package struct Place: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = Place(line: 1, column: 1)

  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// One thing wrong in a file that a person wrote, and what to write instead. All texts are safe
/// to print: what could move a cursor or turn the writing direction is spelled as `\u{1b}`.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let place: Place
  package let message: String
  package let advice: String

  package init(file: String, at place: Place, _ message: String, advice: String) {
    self.file = printable(file)
    self.place = place
    self.message = printable(message)
    self.advice = printable(advice)
  }

  package var line: Int { place.line }
  package var column: Int { place.column }
  package var description: String { "\(file):\(line):\(column): \(message); \(advice)" }
}

/// Everything that is wrong in a file, sorted by position; never empty.
package struct DocumentError: Error, Hashable, CustomStringConvertible {
  package let problems: [Problem]

  package init(_ problems: [Problem]) {
    self.problems = problems.sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
