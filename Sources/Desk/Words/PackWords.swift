package import Retention

/// A pack as it is shown: each rule in words, and under it where it comes from.
extension Speech {
  package func limit(_ limit: TimeLimit) -> String {
    let count = integer(limit.count)
    let isOne = limit.count == 1
    return switch limit.unit {
    case .hours: self(isOne ? "1 hour" : "\(count) hours", "\(count) h", "\(count) h")
    case .days:
      self(
        isOne ? "1 day" : "\(count) days", isOne ? "1 jour" : "\(count) jours",
        isOne ? "1 dia" : "\(count) dias")
    case .workingDays:
      self(
        isOne ? "1 working day" : "\(count) working days",
        isOne ? "1 jour ouvré" : "\(count) jours ouvrés",
        isOne ? "1 dia útil" : "\(count) dias úteis")
    case .weeks:
      self(
        isOne ? "1 week" : "\(count) weeks", isOne ? "1 semaine" : "\(count) semaines",
        isOne ? "1 semana" : "\(count) semanas")
    case .months: months(limit.count)
    }
  }

  /// `fr  France  28 rules, 9 unverified`
  package func packLine(_ place: Jurisdiction) -> String {
    let code = place.code + String(repeating: " ", count: max(0, 9 - place.code.count))
    return "\(code)\(self(place.title)): \(packCounts(place))"
  }

  package func checked(_ place: Jurisdiction, _ file: String) -> String {
    self(
      "\(file): \(packCounts(place)); nothing is wrong.",
      "\(file)\u{202F}: \(packCounts(place))\u{202F}; rien à redire.",
      "\(file): \(packCounts(place)); nada errado.")
  }

  private func packCounts(_ place: Jurisdiction) -> String {
    let rules = place.sources.count
    let open = place.sources.values.count { $0.status == .unverified }
    return self(
      "\(rules) rules, \(open) unverified", "\(rules) règles, \(open) non vérifiées",
      "\(rules) regras, \(open) não verificadas")
  }

  /// The rule, and how far it can be trusted.
  package func source(_ source: PackSource) -> String {
    switch source.status {
    case .house: pair(self("our own choice", "notre propre choix", "escolha nossa"), source.text)
    case .verified: pair(read(source, self("verified", "vérifié", "verificado")), source.text)
    case .unverified:
      pair(read(source, self("UNVERIFIED", "NON VÉRIFIÉ", "NÃO VERIFICADO")), source.text)
    }
  }

  private func read(_ source: PackSource, _ status: String) -> String {
    guard let day = source.read else { return status }
    return self(
      "\(status), read on \(self.day(day))", "\(status), lu le \(self.day(day))",
      "\(status), lido em \(self.day(day))")
  }

  package var noSuchRule: String { self("not laid down", "non fixé", "não fixado") }

  package func unknownPack(_ name: String, meant: String?, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    let guess = meant.map {
      self(
        "did you mean \(quoted($0))? ", "vouliez-vous dire \(quoted($0))\u{202F}? ",
        "quis dizer \(quoted($0))? ")
    }
    return self(
      "there is no pack \(quoted(name)); \(guess ?? "")Write one of \(list), or the path of a file.",
      "le pack \(quoted(name)) n’existe pas\u{202F}; \(guess ?? "")Écrivez \(list), ou le chemin d’un fichier.",
      "não há pacote \(quoted(name)); \(guess ?? "")Escreva \(list), ou o caminho de um arquivo.")
  }
}
