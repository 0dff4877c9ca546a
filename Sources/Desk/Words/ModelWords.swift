package import Insight

extension TreeFault {
  package func sentence(_ say: Speech) -> String {
    switch self {
    case .noLibrary:
      say(
        "training needs libxgboost; install the Debian package libxgboost0",
        "l’entraînement demande libxgboost\u{202F}; installez le paquet Debian libxgboost0",
        "o treino precisa da libxgboost; instale o pacote Debian libxgboost0")
    case .refused(let words):
      say(
        "libxgboost refused: \(words)", "libxgboost a refusé\u{202F}: \(words)",
        "a libxgboost recusou: \(words)")
    }
  }
}

extension TrainingFault {
  /// What is wrong, where, and what to write instead.
  ///
  /// - Parameter nearest: the name of a list that was most likely meant.
  package func sentence(
    _ say: Speech, nearest: (String, [String]) -> String? = { _, _ in nil }
  ) -> String {
    switch self {
    case .noSuchColumn(let name, let option, let found):
      say.noColumn(name, option) + say.columnsAre(found)
        + (nearest(name, found).map { "; " + say.suggestion($0, found) } ?? "")
    case .missingColumns(let names, let found):
      say.lacking(names) + say.columnsAre(found)
    case .noSuchLabel, .blankLabel, .oneClass, .tooFew, .noColumns: labelSentence(say)
    case .foldRows, .foldNumber, .foldClasses: foldSentence(say)
    case .notAModel:
      say(
        "this is no model; make one with holdfast train",
        "ce n’est pas un modèle\u{202F}; créez-en un avec holdfast train",
        "isto não é um modelo; crie um com holdfast train")
    case .newerModel(let version, let known):
      say(
        "the model has version \(version), this program reads \(known); train it again",
        "le modèle est de version \(version), ce programme lit la \(known)\u{202F}; réentraînez-le",
        "o modelo tem a versão \(version), este programa lê a \(known); treine-o de novo")
    }
  }

  private func labelSentence(_ say: Speech) -> String {
    switch self {
    case .noSuchLabel(let text, let column, let found):
      say(
        "no row has \(say.quoted(text)) in \(column); there are ",
        "aucune ligne n’a \(say.quoted(text)) dans \(column)\u{202F}; il y a ",
        "nenhuma linha tem \(say.quoted(text)) em \(column); há ")
        + found.joined(separator: ", ") + "; " + say.write("--positive \(found.first ?? "")")
    case .blankLabel(let row, let column):
      say(
        "row \(row), column \(column): blank; say whether this one left, or delete the row",
        "ligne de données \(row), colonne \(column)\u{202F}: vide\u{202F}; dites si cette personne est partie, ou ôtez la ligne",
        "linha de dados \(row), coluna \(column): vazia; diga se esta pessoa saiu, ou apague a linha"
      )
    case .oneClass(let column, let text):
      say(
        "every row has \(say.quoted(text)) in \(column); a model needs both, who left and who stayed",
        "chaque ligne a \(say.quoted(text)) dans \(column)\u{202F}; il faut des deux, partis et restés",
        "toda linha tem \(say.quoted(text)) em \(column); são precisos os dois, quem saiu e quem ficou"
      )
    case .tooFew(let count, let leave, let least):
      leave
        ? say(
          "only \(count) rows left; a model needs \(least) that left and \(least) that stayed",
          "\(count) lignes parties seulement\u{202F}; il en faut \(least) parties et \(least) restées",
          "só \(count) linhas saíram; são precisas \(least) que saíram e \(least) que ficaram")
        : say(
          "only \(count) rows stayed; a model needs \(least) that left and \(least) that stayed",
          "\(count) lignes restées seulement\u{202F}; il en faut \(least) parties et \(least) restées",
          "só \(count) linhas ficaram; são precisas \(least) que saíram e \(least) que ficaram")
    default:
      say(
        "no column is left to learn from; drop fewer, or name one with --keep",
        "il ne reste aucune colonne à apprendre\u{202F}; ôtez-en moins, ou nommez-en une avec --keep",
        "não resta coluna para aprender; retire menos, ou indique uma com --keep")
    }
  }

  private func foldSentence(_ say: Speech) -> String {
    switch self {
    case .foldRows(let found, let expected):
      say(
        "\(found) lines of folds for \(expected) rows; write one for each",
        "\(found) lignes de plis pour \(expected) lignes de données\u{202F}; écrivez-en une pour chacune",
        "\(found) linhas de partes para \(expected) linhas de dados; escreva uma para cada")
    case .foldNumber(let text, let row):
      say(
        "line \(row): \(say.quoted(text)) is no fold; write whole numbers, as many in each line",
        "ligne \(row)\u{202F}: \(say.quoted(text)) n’est pas un pli\u{202F}; écrivez des entiers, autant par ligne",
        "linha \(row): \(say.quoted(text)) não é uma parte; escreva inteiros, tantos em cada linha")
    case .foldClasses(let column):
      say(
        "column \(column): outside a fold too few left or stayed; deal the rows anew",
        "colonne \(column)\u{202F}: hors d’un pli, trop peu de partis ou de restés\u{202F}; redistribuez les lignes",
        "coluna \(column): fora de uma parte, poucos saíram ou ficaram; redistribua as linhas")
    default: ""
    }
  }
}

extension Speech {
  fileprivate func noColumn(_ name: String, _ option: String) -> String {
    self(
      "there is no column \(quoted(name)) (\(option))",
      "il n’y a pas de colonne \(quoted(name)) (\(option))",
      "não há coluna \(quoted(name)) (\(option))")
  }

  fileprivate func lacking(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return self(
      "the model asks for columns that are not there: \(list)",
      "le modèle demande des colonnes absentes\u{202F}: \(list)",
      "o modelo pede colunas que não existem: \(list)")
  }

  fileprivate func columnsAre(_ found: [String]) -> String {
    self("; the columns are ", "\u{202F}; les colonnes sont ", "; as colunas são ")
      + found.joined(separator: ", ")
  }

  /// A column that is not used in silence.
  package func found(_ finding: ColumnFinding) -> String {
    let why = reason(finding.why)
    return finding.isKept
      ? self(
        "\(finding.column): \(why); used, as --keep says",
        "\(finding.column)\u{202F}: \(why)\u{202F}; utilisée, selon --keep",
        "\(finding.column): \(why); usada, conforme --keep")
      : self(
        "\(finding.column): \(why); left out, --keep uses it",
        "\(finding.column)\u{202F}: \(why)\u{202F}; écartée, --keep l’utilise",
        "\(finding.column): \(why); excluída, --keep a usa")
  }

  /// For a store's own columns.
  package func leftOut(_ finding: ColumnFinding) -> String {
    let why = reason(finding.why)
    return self(
      "\(finding.column): \(why); left out", "\(finding.column)\u{202F}: \(why)\u{202F}; écartée",
      "\(finding.column): \(why); excluída")
  }

  private func reason(_ why: ColumnFinding.Why) -> String {
    switch why {
    case .trait(.constant):
      self("the same in every row", "la même à chaque ligne", "igual em toda linha")
    case .trait(.identifier): self("names the row", "nomme la ligne", "nomeia a linha")
    case .trait(.phone):
      self(
        "looks like telephone numbers", "semble contenir des numéros de téléphone",
        "parece conter números de telefone")
    case .trait(.freeText):
      self(
        "names or remarks, hardly ever the same", "noms ou remarques, presque jamais les mêmes",
        "nomes ou notas, quase nunca iguais")
    case .trait(.dayOfLeaving):
      self(
        "looks like the day of leaving", "semble être le jour du départ",
        "parece ser o dia da saída")
    case .tells(let auc, let gain):
      self(
        "tells by itself who left (AUC \(hundredths(auc)), \(percent(Int(gain * 100))) of the uncertainty), so it may be known only afterwards",
        "dit à elle seule qui est parti (AUC \(hundredths(auc)), \(percent(Int(gain * 100))) de l’incertitude), et n’est peut-être connue qu’après",
        "diz sozinha quem saiu (AUC \(hundredths(auc)), \(percent(Int(gain * 100))) da incerteza), e talvez só se saiba depois"
      )
    }
  }

  private func hundredths(_ value: Double) -> String {
    let number = Int((value * 100).rounded())
    return number >= 100 ? "1.00" : "0.\(number < 10 ? "0" : "")\(number)"
  }

  package func notWritten(_ file: String, _ why: String) -> String {
    self(
      "\(file): cannot be written: \(why); name another file, or make its folder",
      "\(file)\u{202F}: impossible d’écrire\u{202F}: \(why)\u{202F}; nommez un autre fichier, ou créez son dossier",
      "\(file): não pode ser escrito: \(why); indique outro arquivo, ou crie a pasta")
  }

  package var nobodyToLearnFrom: String {
    self(
      "Nothing to learn from: no imported column says who left.",
      "Rien à apprendre\u{202F}: aucune colonne importée ne dit qui est parti.",
      "Nada a aprender: nenhuma coluna importada diz quem saiu.")
  }

  package func trained(_ model: ModelFile, file: String) -> [String] {
    let judgement = model.card.judgement
    let rows = integer(judgement.rows)
    let left = integer(judgement.left)
    func digits(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
    let figures =
      "AUC \(digits(judgement.auc.value)) (\(digits(judgement.auc.low))–\(digits(judgement.auc.high))), "
      + "Brier \(digits(judgement.brier.value)), log loss \(digits(judgement.logLoss.value)), "
      + "ECE \(digits(judgement.calibrationError))"
    let weights = "\(digits(model.model.stack.additive)) / \(digits(model.model.stack.trees))"
    return [
      self(
        "\(file): a model of \(rows) rows, \(left) of which left.",
        "\(file)\u{202F}: un modèle de \(rows) lignes, dont \(left) parties.",
        "\(file): um modelo de \(rows) linhas, das quais \(left) saíram."),
      self(
        "By inner folds: \(figures).", "Par plis internes\u{202F}: \(figures).",
        "Por partes internas: \(figures)."),
      self(
        "Weights, additive model and trees: \(weights).",
        "Poids, modèle additif et arbres\u{202F}: \(weights).",
        "Pesos, modelo aditivo e árvores: \(weights)."),
    ]
  }

  package func scored(_ rows: Int, file: String) -> String {
    self(
      "\(file): \(integer(rows)) rows scored.",
      "\(file)\u{202F}: \(integer(rows)) lignes évaluées.",
      "\(file): \(integer(rows)) linhas avaliadas.")
  }
}
