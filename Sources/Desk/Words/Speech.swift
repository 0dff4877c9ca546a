package import Retention

/// One language's words and figures. Every text that the desk shows is written in the files beside
/// this one, in all languages at once, so that a missing translation does not compile.
package struct Speech: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func callAsFunction(
    _ en: @autoclosure () -> String, _ fr: @autoclosure () -> String,
    _ pt: @autoclosure () -> String
  ) -> String {
    switch language {
    case .en: en()
    case .fr: fr()
    case .pt: pt()
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

  package func callAsFunction(_ localised: Localised) -> String { localised[language] }
}
