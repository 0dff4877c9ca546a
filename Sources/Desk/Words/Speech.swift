package import Retention

/// One language's words and figures. Every text that the desk shows is written in the files beside
/// this one, in all languages at once, so that a missing translation does not compile.
package struct Speech: Hashable, Sendable {
  package let language: Language
  /// Every text 40 % longer than it is, which no language should need: layouts are tried with it.
  private let isStretched: Bool

  package init(_ language: Language, isStretched: Bool = false) {
    self.language = language
    self.isStretched = isStretched
  }

  package func callAsFunction(
    _ en: @autoclosure () -> String, _ fr: @autoclosure () -> String,
    _ pt: @autoclosure () -> String
  ) -> String {
    let text =
      switch language {
      case .en: en()
      case .fr: fr()
      case .pt: pt()
      }
    return isStretched ? Self.stretched(text) : text
  }

  /// Two letters in five twice; figures and marks as they are.
  private static func stretched(_ text: String) -> String {
    var letters = 0
    return text.reduce(into: "") { longer, character in
      longer.append(character)
      guard character.isLetter else { return }
      letters += 1
      if letters % 5 == 2 || letters % 5 == 4 { longer.append(character) }
    }
  }

  /// In the language's own quotation marks.
  func quoted(_ text: String) -> String {
    self("“\(text)”", "«\u{202F}\(text)\u{202F}»", "“\(text)”")
  }

  /// `title: text`
  func pair(_ title: String, _ text: String) -> String {
    self("\(title): \(text)", "\(title)\u{202F}: \(text)", "\(title): \(text)")
  }

  package func callAsFunction(_ localised: Localised) -> String {
    self(localised[.en], localised[.fr], localised[.pt])
  }
}
