/// The languages that the desk speaks, and that a caller may be spoken to in.
package enum Language: String, CaseIterable, Codable, Sendable {
  case en, fr, pt

  /// The next one, in a circle: what F2 does on a call.
  package var next: Language {
    switch self {
    case .en: .fr
    case .fr: .pt
    case .pt: .en
    }
  }
}

/// A text of the company's own (an incentive's title, a playbook line) in every language.
package struct Localised: Hashable, Sendable {
  package let en: String
  package let fr: String
  package let pt: String

  package init(en: String, fr: String, pt: String) {
    self.en = en
    self.fr = fr
    self.pt = pt
  }

  package subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .fr: fr
    case .pt: pt
    }
  }
}
