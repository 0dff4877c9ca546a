import Retention
import Terminal

// The risk of leaving: what it rests on, what makes it, and what would change it.
extension Speech {
  /// What the figure rests on.
  func basis(of risk: ChurnRisk) -> String {
    guard risk.basis == .alike, let interval = risk.interval else {
      return self(
        "model of \(integer(risk.count)) subscribers",
        "modèle sur \(integer(risk.count)) abonnés",
        "modelo de \(integer(risk.count)) assinantes")
    }
    let low = Int((interval.lowerBound * 100).rounded())
    let high = Int((interval.upperBound * 100).rounded())
    return self(
      "of \(integer(risk.count)) alike left (\(low)–\(percent(high)))",
      "sur \(integer(risk.count)) semblables (\(low)–\(percent(high)))",
      "entre \(integer(risk.count)) iguais (\(low)–\(percent(high)))")
  }

  /// Points since a day; nil where it is as it was.
  func trend(_ points: Int, since day: Day) -> String? {
    guard points != 0 else { return nil }
    let mark = points > 0 ? "▲" : "▼"
    return self(
      "\(mark) \(abs(points)) since \(self.day(day))",
      "\(mark) \(abs(points)) depuis le \(self.day(day))",
      "\(mark) \(abs(points)) desde \(self.day(day))")
  }

  func comparison(_ basis: ChurnRisk.Basis) -> String {
    switch basis {
    case .alike:
      self("points against all subscribers", "points face à l’ensemble", "pontos ante o total")
    case .model:
      self("points against an ordinary one", "points face à l’ordinaire", "pontos ante o comum")
    }
  }

  var profilingObjection: String {
    self(
      "Objects to profiling: nothing is worked out.",
      "S’oppose au profilage\u{202F}: rien n’est calculé.",
      "Opõe-se à criação de perfil: nada é calculado.")
  }

  var profilingObjectionShort: String {
    self("objects to profiling", "s’oppose au profilage", "opõe-se a perfis")
  }

  /// One reason in words that may be repeated to the caller.
  func sentence(_ reason: ChurnRisk.Reason, of risk: ChurnRisk, _ fact: String) -> String {
    let points = self.points(abs(reason.points))
    switch risk.basis {
    case .alike:
      return reason.points > 0
        ? self(
          "\(fact): \(points) more of these left than of all.",
          "\(fact)\u{202F}: \(points) de départs de plus que l’ensemble.",
          "\(fact): \(points) a mais de saídas que no total.")
        : self(
          "\(fact): \(points) fewer of these left than of all.",
          "\(fact)\u{202F}: \(points) de départs de moins que l’ensemble.",
          "\(fact): \(points) a menos de saídas que no total.")
    case .model:
      let before = percent(risk.percent - reason.points)
      return reason.points > 0
        ? self(
          "\(fact): adds \(points); without it \(before).",
          "\(fact)\u{202F}: ajoute \(points)\u{202F}; sans cela \(before).",
          "\(fact): acrescenta \(points); sem isso \(before).")
        : self(
          "\(fact): takes off \(points); without it \(before).",
          "\(fact)\u{202F}: enlève \(points)\u{202F}; sans cela \(before).",
          "\(fact): tira \(points); sem isso \(before).")
    }
  }

  func sentence(_ change: ChurnRisk.Change, of risk: ChurnRisk, _ fact: String) -> String {
    pair(fact, "\(percent(risk.percent + change.points)) (\(signed(change.points)))")
  }

  private func points(_ count: Int) -> String {
    self(
      "\(count) \(count == 1 ? "point" : "points")", "\(count) \(count == 1 ? "point" : "points")",
      "\(count) \(count == 1 ? "ponto" : "pontos")")
  }

  var riskReasons: String { self("What makes it", "Ce qui le fait", "O que o faz") }
  var riskChanges: String {
    self(
      "What it would be with, worked out anew", "Ce qu’il serait avec, recalculé",
      "O que seria com, recalculado")
  }
  var survival: String {
    self("Chance of still being here", "Chance d’être encore là", "Chance de ainda estar aqui")
  }

  func stillHere(_ share: Int, after count: Int, isShort: Bool) -> String {
    isShort
      ? "\(percent(share)) / \(shortMonths(count))"
      : self(
        "\(percent(share)) still here after \(months(count))",
        "\(percent(share)) encore là après \(months(count))",
        "\(percent(share)) ainda aqui após \(months(count))")
  }

  /// The curve in figures: after half the horizon and at its end.
  func staying(_ worth: Worth) -> String {
    let half = worth.staying.count / 2
    let points = [half, worth.staying.count].filter { $0 > 0 }.map { month in
      "\(shortMonths(month)) \(percent(Int((worth.staying[month - 1] * 100).rounded())))"
    }
    return points.joined(separator: ", ")
  }

  func worthBasis(_ worth: Worth, _ remaining: String, discount: Share) -> String {
    let months = self.months(worth.horizonMonths)
    let rate = percent(discount.percent)
    return self(
      "Worth \(remaining): the margin of \(months), each counted by the chance of still being here, discounted by \(rate) a year.",
      "Valeur \(remaining)\u{202F}: la marge de \(months), chacun selon la chance d’être encore là, actualisée de \(rate) par an.",
      "Valor \(remaining): a margem de \(months), cada um pela chance de ainda estar aqui, descontada em \(rate) ao ano."
    )
  }
  var oneSnapshot: String {
    self(
      "It says who leaves, not why: those who have stayed long are the ones who stayed.",
      "Cela dit qui part, non pourquoi\u{202F}: les plus anciens sont ceux qui sont restés.",
      "Diz quem sai, não por quê: os mais antigos são os que ficaram.")
  }
}

// Facts, as a label that stands beside its points.
extension Speech {
  func riskFact(_ fact: RiskFact, _ catalogue: Catalogue) -> String {
    switch fact {
    case .contract(let contract): self.contract(contract)
    case .service(let service): self.service(service)
    case .tenure(let band): tenureBand(band)
    case .tenureMonths(let count): months(count)
    case .monthlyCharge(let charge): money(charge, catalogue.currency) + perMonth
    case .paymentMethod(let method): pair(payment, SafeText(method).description)
    case .option(let name, let isHeld):
      isHeld
        ? self("with \(safe(name))", "avec \(safe(name))", "com \(safe(name))")
        : self("without \(safe(name))", "sans \(safe(name))", "sem \(safe(name))")
    case .lines(let count): lines(count)
    case .usage(let share):
      share.map { "\(usage) \(percent($0.percent))" }
        ?? self("usage not known", "usage inconnu", "uso desconhecido")
    case .arrears(let amount):
      amount > .zero
        ? "\(arrears) \(money(amount, catalogue.currency))"
        : self("no arrears", "sans arriéré", "sem atraso")
    case .circumstance(let code, let isSo): circumstance(code, isSo, catalogue)
    case .openCase(let isOpen):
      isOpen
        ? self("an open case", "un dossier ouvert", "um caso aberto")
        : self("no open case", "aucun dossier ouvert", "nenhum caso aberto")
    case .other(let column, let value):
      pair(safe(column), value.map(safe) ?? self("blank", "vide", "vazio"))
    case .both(let one, let other):
      "\(riskFact(one, catalogue)) + \(riskFact(other, catalogue))"
    }
  }

  private func safe(_ text: String) -> String { SafeText(text).description }

  private func circumstance(_ code: String, _ isSo: Bool, _ catalogue: Catalogue) -> String {
    let known = catalogue.circumstances.first { $0.code == code }
    let title = known.map { self($0.title) } ?? safe(code)
    return isSo ? title : self("not: \(title)", "non\u{202F}: \(title)", "não: \(title)")
  }

  private func tenureBand(_ band: TenureBand) -> String {
    switch band {
    case .months0to5: self("under 6 months", "moins de 6 mois", "menos de 6 meses")
    case .months6to11: self("6 to 11 months", "6 à 11 mois", "6 a 11 meses")
    case .months12to23: self("12 to 23 months", "12 à 23 mois", "12 a 23 meses")
    case .months24to47: self("2 to 3 years", "2 à 3 ans", "2 a 3 anos")
    case .months48up: self("4 years or more", "4 ans ou plus", "4 anos ou mais")
    }
  }
}
