import Documents
import Retention

extension Value {
  /// A text in every language; none may be missing or blank.
  var localised: Localised? {
    fields { fields in
      let en = fields.required("en", \.words)
      let fr = fields.required("fr", \.words)
      let pt = fields.required("pt", \.words)
      guard let en, let fr, let pt else { return nil }
      return Localised(en: en, fr: fr, pt: pt)
    }
  }

  /// A text of one language, or of none; not blank.
  var words: String? {
    guard let text = text() else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else { return refuse(.blankText) }
    return text
  }
}
