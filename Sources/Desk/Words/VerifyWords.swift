package import Store
import Terminal

extension VerifyReport {
  /// The whole finding of `holdfast verify`: one line when all holds, otherwise what does not, the
  /// first bad entry first.
  package func lines(_ say: Speech) -> [String] {
    let counted = say(
      "\(say.integer(entries)) entries, \(say.integer(rows)) rows compared",
      "\(say.integer(entries)) entrées, \(say.integer(rows)) lignes comparées",
      "\(say.integer(entries)) registros, \(say.integer(rows)) linhas comparadas")
    let heads =
      heads.map { head in
        say(
          "chain of desk \(head.desk): \(say.integer(Int(head.size))) entries, head \(head.head.hex)",
          "chaîne du poste \(head.desk)\u{202F}: \(say.integer(Int(head.size))) entrées, tête \(head.head.hex)",
          "cadeia do posto \(head.desk): \(say.integer(Int(head.size))) registros, topo \(head.head.hex)"
        )
      }
      + (hasSecrets ? [say.notCompared] : [])
    guard !isSound else { return [say.sound + " " + counted + "."] + heads }
    let found = findings.map { $0.sentence(say) }
    return [say.unsound + " " + counted + "."] + found + (more > 0 ? [say.andMore(more)] : [])
      + heads
  }
}

extension Speech {
  fileprivate var notCompared: String {
    self(
      "not compared: credentials, attempts and site hold secrets and counters that no journal has",
      "non comparés\u{202F}: credentials, attempts et site, des secrets et compteurs hors du journal",
      "não comparados: credentials, attempts e site, segredos e contadores fora do diário")
  }
  fileprivate var sound: String {
    self("Everything holds.", "Tout est intact.", "Está tudo íntegro.")
  }
  fileprivate var unsound: String {
    self(
      "The store was changed outside of Holdfast, or is damaged. Keep a copy of the file and compare with the last backup.",
      "La base a été modifiée hors de Holdfast, ou est abîmée. Gardez une copie et comparez avec la dernière sauvegarde.",
      "A base foi alterada fora do Holdfast, ou está danificada. Guarde uma cópia e compare com o último backup."
    )
  }
}

extension VerifyProgress.Stage {
  package func words(_ say: Speech) -> String {
    switch self {
    case .journal: say("journal", "journal", "diário")
    case .tables: say("tables", "tables", "tabelas")
    case .pages: say("pages", "pages", "páginas")
    }
  }
}

extension Finding {
  package func sentence(_ say: Speech) -> String {
    switch self {
    case .chain(let desk, let sequence, let fault):
      say("entry \(sequence)", "entrée \(sequence)", "registro \(sequence)")
        + say(" of desk \(desk): ", " du poste \(desk)\u{202F}: ", " do posto \(desk): ")
        + fault.words(say)
    case .value(let table, let row, let column, let journal, let found):
      say(
        "table \(table), row \(row), \(column): the journal says \(shown(journal)), the table \(shown(found))",
        "table \(table), ligne \(row), \(column)\u{202F}: le journal dit \(shown(journal)), la table \(shown(found))",
        "tabela \(table), linha \(row), \(column): o diário diz \(shown(journal)), a tabela \(shown(found))"
      )
    case .missingRow(let table, let row):
      say(
        "table \(table): row \(row) is missing; the journal has it",
        "table \(table)\u{202F}: la ligne \(row) manque\u{202F}; le journal l’a",
        "tabela \(table): falta a linha \(row); o diário a tem")
    case .extraRow(let table, let row):
      say(
        "table \(table): row \(row) is not from the journal",
        "table \(table)\u{202F}: la ligne \(row) ne vient pas du journal",
        "tabela \(table): a linha \(row) não vem do diário")
    case .schema(let name):
      say(
        "the schema of \(name) is not what this program makes",
        "le schéma de \(name) n’est pas celui que fait ce programme",
        "o esquema de \(name) não é o que este programa faz")
    case .integrity(let words): "SQLite: \(words)"
    case .checkpoint(let checkpoint):
      say(
        "the checkpoint of \(checkpoint.size) entries no longer fits: history was rewritten or cut",
        "le point de contrôle à \(checkpoint.size) entrées ne correspond plus\u{202F}: l’historique a été réécrit ou coupé",
        "o ponto de controle de \(checkpoint.size) registros não confere mais: a história foi reescrita ou cortada"
      )
    }
  }

  private func shown(_ value: String?) -> String {
    value.map { "\"\($0.clipped(to: 60))\"" } ?? "∅"
  }
}

extension Finding.ChainFault {
  fileprivate func words(_ say: Speech) -> String {
    switch self {
    case .contents:
      say("its contents were changed", "son contenu a été modifié", "seu conteúdo foi alterado")
    case .hash: say("its hash was changed", "son empreinte a été modifiée", "seu hash foi alterado")
    case .contentsOrHash:
      say(
        "its contents or its hash were changed", "son contenu ou son empreinte a été modifié",
        "seu conteúdo ou seu hash foi alterado")
    case .missing: say("it is missing", "elle manque", "está faltando")
    case .order:
      say(
        "it stands behind a later entry", "elle est derrière une entrée ultérieure",
        "está atrás de um registro posterior")
    case .unreadable:
      say(
        "no version of this program wrote it so",
        "aucune version de ce programme ne l’a écrite ainsi",
        "nenhuma versão deste programa o escreveu assim")
    case .founding:
      say(
        "it does not say that it belongs to this store", "elle ne dit pas appartenir à cette base",
        "não diz que pertence a esta base")
    }
  }
}
