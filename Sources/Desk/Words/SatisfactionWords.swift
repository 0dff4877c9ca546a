package import Retention

// What is asked at the end of a call.
extension Speech {
  var tenNotHere: String {
    self(
      "Ten is no answer here; press a number of the scale.",
      "Dix n’est pas une réponse ici\u{202F}; tapez un chiffre de l’échelle.",
      "Dez não é resposta aqui; digite um número da escala.")
  }
  var wordsFirst: String {
    self(
      "Write down what was said first.", "Notez d’abord ce qui a été dit.",
      "Anote antes o que foi dito.")
  }
  func wordsHint(_ key: String) -> String {
    self("\(key) writes them down", "\(key) pour les noter", "\(key) para anotar")
  }
  func filterHint(_ key: String) -> String {
    self("\(key) searches them", "\(key) les cherche", "\(key) procura")
  }
  var allAnswers: String { self("All", "Ensemble", "Todos") }
  var notAnswered: String { self("not answered", "sans réponse", "sem resposta") }

  /// Which keys answer a question of a scale.
  func scoreKeys(_ scale: SurveyScale) -> String {
    let (low, high) = (scale.range.lowerBound, scale.range.upperBound)
    return scale == .nps
      ? self(
        "Keys 0 to 9 answer, x is 10; n would rather not.",
        "Les touches 0 à 9 répondent, x vaut 10\u{202F}; n préfère pas.",
        "As teclas 0 a 9 respondem, x é 10; n prefere não.")
      : self(
        "Keys \(low) to \(high) answer; n would rather not.",
        "Les touches \(low) à \(high) répondent\u{202F}; n préfère pas.",
        "As teclas \(low) a \(high) respondem; n prefere não.")
  }

  func answered(_ count: Int, of all: Int) -> String {
    self(
      "\(count) of \(all) questions answered.", "Questions répondues\u{202F}: \(count) sur \(all).",
      "\(count) de \(all) perguntas respondidas.")
  }

  func willCallBack(_ due: String) -> String {
    self("Somebody calls back \(due).", "On rappellera \(due).", "Alguém liga de volta \(due).")
  }
}

// What the commands say.
extension Speech {
  package func checked(_ form: SurveyForm, _ file: String) -> String {
    let (count, days) = (integer(form.questions.count), integer(form.recontactDays))
    return self(
      "\(file): \(count) questions, nobody asked again within \(days) days; nothing is wrong.",
      "\(file)\u{202F}: \(count) questions, personne réinterrogé avant \(days) jours\u{202F}; rien à redire.",
      "\(file): \(count) perguntas, ninguém perguntado de novo antes de \(days) dias; nada errado.")
  }

  package func mayNotRead(_ role: Role) -> String {
    self(
      "The role \(self.role(role)) does not read the desk’s figures; ask a supervisor.",
      "Le rôle \(self.role(role)) ne lit pas les chiffres du poste\u{202F}; voyez un superviseur.",
      "A função \(self.role(role)) não lê os números da equipe; fale com um supervisor.")
  }

  package func notADay(_ text: String) -> String {
    self(
      "“\(text)” is no day; write it like 2026-11-22.",
      "«\u{202F}\(text)\u{202F}» n’est pas un jour\u{202F}; écrivez par exemple 2026-11-22.",
      "“\(text)” não é um dia; escreva, por exemplo, 2026-11-22.")
  }
}

// What the answers come to.
extension Speech {
  var satisfactionTitle: String { self("Satisfaction", "Satisfaction", "Satisfação") }

  func since(_ day: Day) -> String {
    let day = self.day(day)
    return self("since \(day)", "depuis le \(day)", "desde \(day)")
  }

  var noAnswersYet: String {
    self(
      "Nobody has answered yet. The question stands under each receipt; its answer is one key.",
      "Personne n’a encore répondu. La question est sous chaque reçu\u{202F}; une touche y répond.",
      "Ninguém respondeu ainda. A pergunta fica sob cada recibo; a resposta é uma tecla.")
  }
  var noBehaviourYet: String {
    self(
      "Nothing is known yet: bring in billing again and again, and holdfast import --activity FILE.csv.",
      "Rien n’est connu\u{202F}: importez la facturation régulièrement, et holdfast import --activity FICHIER.csv.",
      "Nada se sabe ainda: importe o faturamento sempre, e holdfast import --activity ARQUIVO.csv.")
  }
  var noWordsMatch: String {
    self("No words match.", "Aucun mot ne correspond.", "Nenhuma palavra corresponde.")
  }

  /// `n 200`
  func n(_ count: Int) -> String { "n\u{A0}\(integer(count))" }

  /// Where a figure would claim more than is known.
  func notEnough(_ count: Int, _ needed: Int) -> String {
    self(
      "not enough answers: \(integer(count)) of \(integer(needed))",
      "trop peu de réponses\u{202F}: \(integer(count)) sur \(integer(needed))",
      "respostas insuficientes: \(integer(count)) de \(integer(needed))")
  }

  /// `+30 ±10.8`, and only the figure where all said alike.
  func net(_ nps: NetPromoter) -> String {
    let score = signed(Int(nps.score.rounded()))
    guard let margin = nps.margin else { return "\(score) \(allAlike)" }
    return "\(score) ±\(tenths(margin))"
  }

  var allAlike: String { self("(all alike)", "(tous pareils)", "(todos iguais)") }

  /// `72% (66–78)`
  func rate(_ rate: CountedRate) -> String {
    let interval = rate.interval
    func whole(_ value: Double) -> Int { Int((value * 100).rounded()) }
    return
      "\(percent(whole(rate.value))) (\(whole(interval.lowerBound))–\(whole(interval.upperBound)))"
  }

  /// `9.33%`
  func hundredths(_ share: Share) -> String {
    let points = share.basisPoints.magnitude
    let (whole, rest) = (points / 100, points % 100)
    let text = "\(whole)\(decimalPoint)\(rest < 10 ? "0" : "")\(rest)"
    return (share.basisPoints < 0 ? "−" : "") + self("\(text)%", "\(text)\u{202F}%", "\(text)%")
  }

  func askedAndAnswered(_ asked: Int, _ rate: String) -> String {
    self(
      "asked \(integer(asked)), answered \(rate)",
      "interrogés \(integer(asked)), répondu \(rate)",
      "perguntados \(integer(asked)), respondido \(rate)")
  }

  var npsName: String { self("NPS", "NPS", "NPS") }
  var csatName: String { self("Content", "Satisfaits", "Satisfeitos") }
  var effortName: String { self("Easy", "Facile", "Fácil") }
  func mean(_ value: Double) -> String {
    let mean = tenths(value)
    return self("mean \(mean)", "moyenne \(mean)", "média \(mean)")
  }
  var trendByMonth: String { self("by month", "par mois", "por mês") }

  func dimension(_ dimension: Satisfaction.Dimension) -> String {
    switch dimension {
    case .reason: self("by reason", "par motif", "por motivo")
    case .offer: self("by offer", "par offre", "por oferta")
    case .agent: self("by agent", "par agent", "por agente")
    }
  }
  var behaviourView: String { self("behaviour", "comportement", "comportamento") }
  var wordsView: String { self("words", "mots", "palavras") }
  var noReason: String { self("no reason", "sans motif", "sem motivo") }

  /// `Nov 2026`
  func month(_ month: Month) -> String {
    String(day(month.firstDay).drop { $0 != " " }.dropFirst())
  }

  func customersLost(_ step: BillingStep, _ rate: String) -> String {
    self(
      "left \(integer(step.lost)) of \(integer(step.atStart)), \(rate)",
      "partis \(integer(step.lost)) sur \(integer(step.atStart)), \(rate)",
      "saíram \(integer(step.lost)) de \(integer(step.atStart)), \(rate)")
  }
  func revenueLost(net: String, gross: String) -> String {
    self(
      "revenue lost \(net) net, \(gross) gross", "revenu perdu \(net) net, \(gross) brut",
      "receita perdida \(net) líquida, \(gross) bruta")
  }
  func used(_ times: String, _ people: Int) -> String {
    self(
      "used on \(times) days each (\(n(people)))", "utilisé \(times) jours chacun (\(n(people)))",
      "usado em \(times) dias cada (\(n(people)))")
  }
  func bought(_ times: String, _ people: Int) -> String {
    self(
      "bought \(times) times each (\(n(people)))", "acheté \(times) fois chacun (\(n(people)))",
      "comprado \(times) vezes cada (\(n(people)))")
  }
  func saidAndLeft(_ camp: NetPromoter.Camp, _ rate: String, _ count: Int) -> String {
    let who = "\(self.camp(camp)) (\(camp.range.lowerBound)–\(camp.range.upperBound))"
    return self(
      "\(who): \(rate) have left by now, \(n(count))",
      "\(who)\u{202F}: \(rate) sont partis à ce jour, \(n(count))",
      "\(who): \(rate) já saíram, \(n(count))")
  }
}
