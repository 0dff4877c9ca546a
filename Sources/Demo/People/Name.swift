/// One part of a name, and how an e-mail address spells it.
struct Name: Sendable {
  let text: String
  /// a to z only, never empty.
  let ascii: String
  /// Family names that would make it the name of someone well known.
  let shunned: [String]
}

extension Name {
  /// Reads names set apart by white space. `da_Silva` has a space inside; `花子=Hanako` says how
  /// a name in another script is spelt.
  static func list(_ text: String) -> [Name] {
    text.split(whereSeparator: \.isWhitespace).map { entry in
      let halves = entry.split(separator: "=")
      let written = String(halves[0].map { $0 == "_" ? " " : $0 })
      let ascii = folded(halves[halves.count - 1])
      return Name(text: written, ascii: ascii, shunned: wellKnown[ascii] ?? [])
    }
  }

  /// Lower case, without accents, blanks or marks.
  private static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    for letter in text.lowercased() {
      if let plain = plainLetters[letter] {
        result += plain
      } else if letter.isASCII, letter.isLetter {
        result.append(letter)
      }
    }
    return result
  }

  private static let plainLetters: [Character: String] = {
    let rows = [
      ("a", "àáâãäåāăąạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćč"), ("d", "đð"),
      ("e", "èéêëęēěẹẻẽếềểễệ"), ("g", "ğ"), ("i", "ìíîïıīịỉĩ"), ("l", "ł"), ("n", "ñńň"),
      ("o", "òóôõöøọỏốồổỗộớờởỡợơ"), ("oe", "œ"), ("r", "ř"), ("s", "şśš"), ("ss", "ß"),
      ("th", "þ"), ("u", "ùúûüūůụủũứừửữựư"), ("y", "ýÿỳỵỷỹ"), ("z", "źżž"),
    ]
    var letters: [Character: String] = ["i\u{307}": "i"]
    for (plain, accented) in rows {
      for letter in accented { letters[letter] = plain }
    }
    return letters
  }()
}
