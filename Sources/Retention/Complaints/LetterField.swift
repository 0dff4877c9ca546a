/// What a letter leaves open, written `{name}`.
package enum LetterField: String, CaseIterable, Sendable {
  /// The case's number.
  case number
  case name
  /// The day of the letter.
  case today
  /// The day that the complaint came in.
  case received
  /// What is complained of, by the list of categories.
  case category
  /// In the subscriber's words.
  case words
  /// What was proposed, a line each.
  case remedies
  case mediator
  /// The mediator's address, a line each.
  case address
}

extension String {
  /// The letter with its fields filled in, once, so that a text with braces in it stays as it is.
  package func filled(_ value: (LetterField) -> String) -> String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let field = LetterField(rawValue: String(rest[rest.index(after: open)..<close]))
      else {
        text += "{"
        rest = rest.dropFirst()
        continue
      }
      text += value(field)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
