extension BatchProblem {
  /// What is wrong with the line, and what to write instead.
  package func sentence(_ say: Speech) -> String { lineSentence(say) ?? keySentence(say) }

  private func lineSentence(_ say: Speech) -> String? {
    switch self {
    case .lineTooLong(let limit):
      say(
        "The line has more than \(say.integer(limit)) bytes; write one command a line.",
        "La ligne dépasse \(say.integer(limit)) octets\u{202F}; écrivez une commande par ligne.",
        "A linha passa de \(say.integer(limit)) bytes; escreva um comando por linha.")
    case .notUTF8(let byte):
      say(
        "Byte \(say.integer(byte)) is not UTF-8; write the line in UTF-8.",
        "L’octet \(say.integer(byte)) n’est pas de l’UTF-8\u{202F}; écrivez la ligne en UTF-8.",
        "O byte \(say.integer(byte)) não é UTF-8; escreva a linha em UTF-8.")
    case .notJSON(let column):
      say(
        "At character \(say.integer(column)) this stops being JSON; write {\"command\":\"find\",\"text\":\"silva\"}, every key once, amounts as text such as \"12.50\".",
        "Au caractère \(say.integer(column)), ce n’est plus du JSON\u{202F}; écrivez {\"command\":\"find\",\"text\":\"silva\"}, chaque clé une fois, les montants en texte comme \"12.50\".",
        "No caractere \(say.integer(column)) deixa de ser JSON; escreva {\"command\":\"find\",\"text\":\"silva\"}, cada chave uma vez, valores como texto, por exemplo \"12.50\"."
      )
    case .notAnObject:
      say(
        "The line is not an object; write {\"command\":\"find\",\"text\":\"silva\"}.",
        "La ligne n’est pas un objet\u{202F}; écrivez {\"command\":\"find\",\"text\":\"silva\"}.",
        "A linha não é um objeto; escreva {\"command\":\"find\",\"text\":\"silva\"}.")
    case .unclearFilter(let word): say.filterProblem(word)
    case .idUsed(let id):
      say(
        "The id “\(id)” was used for another command; give every command an id of its own.",
        "L’id «\u{202F}\(id)\u{202F}» a servi à une autre commande\u{202F}; donnez un id propre à chaque commande.",
        "O id “\(id)” já foi usado em outro comando; dê a cada comando um id próprio.")
    default: nil
    }
  }

  private func keySentence(_ say: Speech) -> String {
    switch self {
    case .unknownKey(let key, let meant, let known):
      say(
        "The key “\(key)” is not known here; ",
        "La clé «\u{202F}\(key)\u{202F}» est inconnue ici\u{202F}; ",
        "A chave “\(key)” não existe aqui; ") + say.suggestion(meant, known)
    case .notAmong(let key, let value, let meant, let known):
      say(
        "“\(value)” is not a \(key); ", "«\u{202F}\(value)\u{202F}» n’est pas un \(key)\u{202F}; ",
        "“\(value)” não é um \(key); ") + say.suggestion(meant, known)
    case .missingKey(let key):
      say(
        "The key “\(key)” is missing; add it.",
        "La clé «\u{202F}\(key)\u{202F}» manque\u{202F}; ajoutez-la.",
        "Falta a chave “\(key)”; acrescente-a.")
    case .bothKeys(let one, let other):
      say(
        "Write either “\(one)” or “\(other)”, not both.",
        "Écrivez «\u{202F}\(one)\u{202F}» ou «\u{202F}\(other)\u{202F}», pas les deux.",
        "Escreva “\(one)” ou “\(other)”, não os dois.")
    case .wrongKind(let key, let kind):
      say(
        "“\(key)” is of the wrong kind; write \(say.kind(kind)).",
        "«\u{202F}\(key)\u{202F}» n’est pas du bon type\u{202F}; écrivez \(say.kind(kind)).",
        "“\(key)” é do tipo errado; escreva \(say.kind(kind)).")
    default: valueSentence(say)
    }
  }

  private func valueSentence(_ say: Speech) -> String {
    switch self {
    case .outOfRange(let key, let low, let high):
      say(
        "“\(key)” is out of range; write \(say.integer(low)) to \(say.integer(high)).",
        "«\u{202F}\(key)\u{202F}» est hors limites\u{202F}; écrivez de \(say.integer(low)) à \(say.integer(high)).",
        "“\(key)” está fora do limite; escreva de \(say.integer(low)) a \(say.integer(high)).")
    case .notMoney(let key, let value, let decimals):
      say(
        "“\(key)” is \(value), not an amount; write it as text with at most \(decimals) decimals, \"12\".",
        "«\u{202F}\(key)\u{202F}» vaut \(value), qui n’est pas un montant\u{202F}; écrivez-le en texte avec au plus \(decimals) décimales, \"12\".",
        "“\(key)” é \(value), que não é um valor; escreva-o como texto com no máximo \(decimals) casas, \"12\"."
      )
    case .notATime(let key, let value):
      say(
        "“\(key)” is “\(value)”, not a time to come; write \"2027-01-31T10:30\" on the desk’s clock.",
        "«\u{202F}\(key)\u{202F}» vaut «\u{202F}\(value)\u{202F}», pas une heure à venir\u{202F}; écrivez \"2027-01-31T10:30\" à l’heure locale.",
        "“\(key)” é “\(value)”, não uma hora futura; escreva \"2027-01-31T10:30\" na hora local.")
    case .notADay(let key, let value):
      say(
        "“\(key)” is “\(value)”, not a day; write \"2026-11-22\".",
        "«\u{202F}\(key)\u{202F}» vaut «\u{202F}\(value)\u{202F}», pas un jour\u{202F}; écrivez \"2026-11-22\".",
        "“\(key)” é “\(value)”, não um dia; escreva \"2026-11-22\".")
    case .notSpoken(let key, let value, let example):
      say(
        "“\(key)” is “\(value)”, not what is read out; write it as \"\(example)\".",
        "«\u{202F}\(key)\u{202F}» vaut «\u{202F}\(value)\u{202F}», qui ne se lit pas au téléphone\u{202F}; écrivez \"\(example)\".",
        "“\(key)” é “\(value)”, que não é o que se lê; escreva \"\(example)\".")
    default: ""
    }
  }
}

extension Speech {
  /// The name that was probably meant, or all that there are.
  package func suggestion(_ meant: String?, _ known: [String]) -> String {
    let all = known.joined(separator: ", ")
    guard let meant else {
      return self("write one of: \(all).", "écrivez\u{202F}: \(all).", "escreva: \(all).")
    }
    return self(
      "did you mean “\(meant)”?", "vouliez-vous dire «\u{202F}\(meant)\u{202F}»\u{202F}?",
      "quis dizer “\(meant)”?")
  }

  fileprivate func kind(_ kind: BatchProblem.Kind) -> String {
    switch kind {
    case .text: self("a text in quotes", "un texte entre guillemets", "um texto entre aspas")
    case .wholeNumber:
      self("a whole number without quotes", "un nombre entier", "um número inteiro")
    case .textOrNumber:
      self("a text or a whole number", "un texte ou un nombre entier", "um texto ou um inteiro")
    case .truth: self("true or false", "true ou false", "true ou false")
    }
  }
}
