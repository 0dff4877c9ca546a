package import Store

extension Speech {
  func rowsDone(_ count: Int) -> String {
    self("\(integer(count)) rows", "\(integer(count)) lignes", "\(integer(count)) linhas")
  }
  func rowsASecond(_ count: Int) -> String {
    self("\(integer(count))/s", "\(integer(count))/s", "\(integer(count))/s")
  }
  func timeLeft(seconds: Int) -> String {
    let time = duration(seconds: seconds)
    return self("\(time) left", "reste \(time)", "faltam \(time)")
  }

  /// What an import did, in one line and a line for each thing to know.
  package func imported(_ summary: ImportSummary, invented: Int) -> [String] {
    [importResult(summary)] + importNotes(summary, invented: invented)
  }

  private func importResult(_ summary: ImportSummary) -> String {
    let subscribers = summary.rows - summary.repeated
    let count = self(
      subscribers == 1 ? "1 subscriber" : "\(integer(subscribers)) subscribers",
      subscribers == 1 ? "1 abonné" : "\(integer(subscribers)) abonnés",
      subscribers == 1 ? "1 assinante" : "\(integer(subscribers)) assinantes")
    if summary.nothingChanged {
      return count + self(": nothing changed.", "\u{202F}: rien n’a changé.", ": nada mudou.")
    }
    let (new, changed) = (integer(summary.added), integer(summary.changed))
    let before = integer(summary.unchanged)
    return count
      + self(
        ": \(new) new, \(changed) changed, \(before) as before.",
        "\u{202F}: \(new) nouveaux, \(changed) modifiés, \(before) comme avant.",
        ": \(new) novos, \(changed) alterados, \(before) como antes.")
  }

  private func importNotes(_ summary: ImportSummary, invented: Int) -> [String] {
    var notes: [String] = []
    if invented > 0 {
      notes.append(
        self(
          "\(integer(invented)) had no name in the file and got an invented one.",
          "\(integer(invented)) n’avaient pas de nom dans le fichier\u{202F}: il est inventé.",
          "\(integer(invented)) não tinham nome no arquivo: ele foi inventado."))
    }
    if summary.repeated > 0 {
      notes.append(
        self(
          "\(integer(summary.repeated)) rows repeat an earlier row.",
          "\(integer(summary.repeated)) lignes en répètent une autre.",
          "\(integer(summary.repeated)) linhas repetem outra."))
    }
    if summary.maskedCards > 0 {
      notes.append(
        self(
          "Card numbers were masked in \(integer(summary.maskedCards)) cells; they are never stored.",
          "Numéros de carte masqués dans \(integer(summary.maskedCards)) cellules\u{202F}; ils ne sont jamais conservés.",
          "Números de cartão mascarados em \(integer(summary.maskedCards)) células; nunca são guardados."
        ))
    }
    if summary.suspectEncoding > 0 {
      notes.append(
        self(
          "\(integer(summary.suspectEncoding)) cells look like UTF-8 read as Latin-1 (Ã© for é); look at the export.",
          "\(integer(summary.suspectEncoding)) cellules semblent de l’UTF-8 lu en Latin-1 (Ã© pour é)\u{202F}; voyez l’export.",
          "\(integer(summary.suspectEncoding)) células parecem UTF-8 lido como Latin-1 (Ã© por é); veja a exportação."
        ))
    }
    if !summary.extraColumns.isEmpty {
      let names = summary.extraColumns.joined(separator: ", ")
      notes.append(
        self(
          "Kept as they are: \(names).", "Gardées telles quelles\u{202F}: \(names).",
          "Guardadas como estão: \(names)."))
    }
    return notes
  }

  package func unknownField(_ name: String, _ known: [String], meant: String?) -> String {
    self(
      "“\(name)” is not a field of such a file; ",
      "«\u{202F}\(name)\u{202F}» n’est pas un champ de ce fichier\u{202F}; ",
      "“\(name)” não é um campo desse arquivo; ")
      + suggestion(meant, known)
  }

  package var activityHasNoNames: String {
    self(
      "--invent-names goes with subscribers; leave it out with --activity.",
      "--invent-names va avec des abonnés\u{202F}; omettez-le avec --activity.",
      "--invent-names vale para assinantes; tire com --activity.")
  }

  /// What an import of activity did.
  package func activityImported(_ summary: ImportSummary) -> String {
    let rows = self(
      summary.rows == 1 ? "1 row" : "\(integer(summary.rows)) rows",
      summary.rows == 1 ? "1 ligne" : "\(integer(summary.rows)) lignes",
      summary.rows == 1 ? "1 linha" : "\(integer(summary.rows)) linhas")
    if summary.nothingChanged {
      return rows + self(": nothing changed.", "\u{202F}: rien n’a changé.", ": nada mudou.")
    }
    let (new, changed) = (integer(summary.added), integer(summary.changed))
    let before = integer(summary.unchanged)
    return rows
      + self(
        ": days of a kind: \(new) new, \(changed) changed, \(before) as before.",
        "\u{202F}: jours d’un genre\u{202F}: \(new) nouveaux, \(changed) modifiés, \(before) comme avant.",
        ": dias de um tipo: \(new) novos, \(changed) alterados, \(before) como antes.")
  }

  package var mapNeedsBoth: String {
    self(
      "Write --map FIELD=COLUMN, such as --map name=\"Full name\".",
      "Écrivez --map CHAMP=COLONNE, par exemple --map name=\"Nom complet\".",
      "Escreva --map CAMPO=COLUNA, por exemplo --map name=\"Nome completo\".")
  }
}
