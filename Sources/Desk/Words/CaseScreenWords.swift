package import Retention

// Titles and labels of the screens of cases.
extension Speech {
  var casesTitle: String { self("Cases", "Dossiers", "Casos") }
  var paretoTitle: String { self("Root causes", "Causes", "Causas") }
  var newCase: String { self("A new case", "Un nouveau dossier", "Um novo caso") }
  var categoryPrompt: String {
    self("What is wrong", "Ce qui ne va pas", "O que está errado")
  }
  var causePrompt: String {
    self("Why did it come about?", "Pourquoi est-ce arrivé\u{202F}?", "Por que aconteceu?")
  }
  var whoseCase: String {
    self("Whose case is it?", "À qui est le dossier\u{202F}?", "De quem é o caso?")
  }
  var caseWordsLabel: String { self("In their words", "Ses mots", "Nas palavras dele") }
  var caseWordsPrompt: String { self("In a few words", "En quelques mots", "Em poucas palavras") }
  var sinceLabel: String { self("Since", "Depuis", "Desde") }
  var channelLabel: String { self("Came by", "Reçu par", "Veio por") }
  var severityLabel: String { self("Severity", "Gravité", "Gravidade") }
  var receivedLabel: String { self("Came in on", "Reçu le", "Entrou em") }
  var remedyAmountLabel: String { self("Amount", "Montant", "Valor") }
  var remedyCostLabel: String { self("What it costs", "Ce que cela coûte", "Quanto custa") }
  var remedyWordsLabel: String { self("What is proposed", "Proposition", "Proposta") }

  /// What may stand in a field of a new case.
  func caseFormHint(_ field: Int) -> String {
    switch field {
    case 1, 4: self("2026-11-22; since may stay empty", "2026-11-22", "2026-11-22")
    case 2: Complaint.Channel.allCases.map(channel).joined(separator: ", ")
    default: Complaint.Severity.allCases.map(severity).joined(separator: ", ")
    }
  }

  var clocksTitle: String { self("CLOCKS", "DÉLAIS", "PRAZOS") }
  var remediesTitle: String { self("REMEDIES", "GESTES", "REPARAÇÕES") }
  var storyTitle: String { self("STORY", "HISTOIRE", "HISTÓRIA") }
  var causeLabel: String { self("Root cause", "Cause", "Causa") }
  func since(_ day: String) -> String {
    self("since \(day)", "depuis le \(day)", "desde \(day)")
  }
  func received(_ day: String) -> String {
    self("came in \(day)", "reçu le \(day)", "entrou em \(day)")
  }
  func handledBy(_ name: String) -> String {
    self("with \(name)", "chez \(name)", "com \(name)")
  }
  func late(_ what: String) -> String {
    self("\(what), late", "\(what), en retard", "\(what), com atraso")
  }
  var noLetter: String {
    self(
      "No letter was given yet; the mediator's comes with that step.",
      "Aucune lettre n’a été remise\u{202F}; celle du médiateur vient avec cette étape.",
      "Nenhuma carta foi entregue; a do mediador vem com esse passo.")
  }

  var caseColumn: String { self("Case", "N°", "Caso") }
  var categoryColumn: String { self("What is wrong", "Objet", "O que é") }
  var stageColumn: String { self("Stage", "Étape", "Etapa") }
  var clockColumn: String { self("Next clock", "Prochain délai", "Próximo prazo") }
  var ownCases: String { self("mine", "à moi", "meus") }
  var allCases: String { self("everybody’s", "de tous", "de todos") }
  var onlyOwnCases: String {
    self(
      "Your list holds your own cases; a supervisor’s holds all.",
      "Votre liste a vos dossiers\u{202F}; celle d’un superviseur les a tous.",
      "Sua lista tem os seus casos; a de um supervisor tem todos.")
  }
  func openCases(_ count: Int) -> String {
    count == 1
      ? self("1 open", "1 ouvert", "1 aberto")
      : self("\(integer(count)) open", "\(integer(count)) ouverts", "\(integer(count)) abertos")
  }
  func overdueCases(_ count: Int) -> String {
    self(
      "\(integer(count)) late", "\(integer(count)) en retard",
      "\(integer(count)) \(count == 1 ? "atrasado" : "atrasados")")
  }
  func noCases(isOwn: Bool) -> String {
    isOwn
      ? self(
        "No case of yours is open.", "Aucun de vos dossiers n’est ouvert.",
        "Nenhum caso seu está aberto.")
      : self("No case is open.", "Aucun dossier n’est ouvert.", "Nenhum caso aberto.")
  }
}

// What is said of root causes.
extension Speech {
  func pareto(_ measure: Pareto.Measure) -> String {
    switch measure {
    case .count: self("by count", "par nombre", "por número")
    case .cost: self("by cost", "par coût", "por custo")
    }
  }
  func pareto(_ depth: Pareto.Depth) -> String {
    switch depth {
    case .group: self("one level", "un niveau", "um nível")
    case .cause: self("two levels", "deux niveaux", "dois níveis")
    }
  }
  package var noCauses: String {
    self(
      "No case was closed with its root cause yet.",
      "Aucun dossier n’a encore été clos avec sa cause.",
      "Nenhum caso foi encerrado com sua causa ainda.")
  }
  var causeFirst: String {
    self(
      "Choose a root cause of the second level first.",
      "Choisissez d’abord une cause du second niveau.",
      "Escolha antes uma causa do segundo nível.")
  }
  package func vitalFew(_ few: Int, of all: Int) -> String {
    few == 1
      ? self(
        "1 of \(all) causes makes four fifths of it",
        "1 cause sur \(all) en fait les quatre cinquièmes", "1 de \(all) causas faz quatro quintos")
      : self(
        "\(few) of \(all) causes make four fifths of it",
        "\(few) causes sur \(all) en font les quatre cinquièmes",
        "\(few) de \(all) causas fazem quatro quintos")
  }
  package func sla(_ sla: ComplaintSLA) -> String {
    guard let share = sla.share else {
      return self("nothing closed yet", "rien de clos", "nada encerrado")
    }
    let figure = percent(share.basisPoints / 100)
    let late = overdueCases(sla.openBreached)
    return self(
      "in time \(figure) (n \(sla.counted), \(late))",
      "à temps \(figure) (n \(sla.counted), \(late))",
      "no prazo \(figure) (n \(sla.counted), \(late))")
  }
  package var countColumn: String { self("Cases", "Nombre", "Casos") }
  package var cumulativeColumn: String { self("Cum.", "Cumul", "Acum.") }
  package var measureColumn: String { self("Measure", "Mesure", "Medida") }
  var measureTitle: String {
    self(
      "What is done so that it does not come back",
      "Ce qui est fait pour que cela ne revienne pas", "O que se faz para não voltar")
  }
  package var cameBack: String { self("came back", "revenue", "voltou") }
  package var stayedAway: String { self("stayed away", "disparue", "não voltou") }
  var noMeasure: String {
    self("No measure was taken yet.", "Aucune mesure prise.", "Nenhuma medida ainda.")
  }
  var casesAMonth: String { self("Cases a month", "Dossiers par mois", "Casos por mês") }
  func measureTaken(_ day: String, _ name: String, _ words: String) -> String {
    self(
      "Since \(day), \(name): \(words)", "Depuis le \(day), \(name)\u{202F}: \(words)",
      "Desde \(day), \(name): \(words)")
  }
  /// Cases in thirty days, before the measure and since.
  func beforeAfter(_ history: CauseHistory) -> String {
    let before = history.rateBefore.map { tenths(Double($0) / 100) } ?? "–"
    let after = history.rateAfter.map { tenths(Double($0) / 100) } ?? "–"
    return self(
      "\(history.before) before (\(before) in 30 days), \(history.after) since (\(after) in 30 days)",
      "\(history.before) avant (\(before) en 30 jours), \(history.after) depuis (\(after) en 30 jours)",
      "\(history.before) antes (\(before) em 30 dias), \(history.after) desde então (\(after) em 30 dias)"
    )
  }
}
