import Insight
import Retention

/// What offers add, in figures for the list and in sentences for `w`.
extension Speech {
  var keepsColumn: String { self("keeps", "retient", "retém") }
  var addsColumn: String { self("worth", "vaut", "vale") }
  var tryThis: String { self("try this", "à essayer", "tente esta") }
  var noOfferSuggested: String { self("try no offer", "sans offre", "sem oferta") }
  var heldOut: String {
    self("comparison group: no gift", "groupe témoin\u{202F}: sans geste", "grupo de controle")
  }
  var designOnly: String {
    self(
      "design values, not measured", "valeurs prévues, non mesurées",
      "valores previstos, não medidos")
  }

  /// `+14 ±5` in points of staying; `≈ +9` where nobody has measured it.
  func keeps(_ figure: OfferFigure) -> String {
    let points = signed(Int(figure.keeps.rounded()))
    return figure.isDesign ? "≈ \(points)" : "\(points) ±\(Int(figure.reach.rounded(.up)))"
  }

  /// `+86` in whole units, rounded to the nearest.
  func added(_ amount: Money, _ currency: Currency) -> String {
    let scale = (0..<currency.decimals).reduce(1.0) { value, _ in value * 10 }
    return signed(Int((Double(amount.minor) / scale).rounded()))
  }

  func staysAnyway(_ advice: OfferAdvice) -> String {
    let share = percent(Int((advice.wouldStayAnyway * 100).rounded()))
    let words = self(
      "would stay anyway \(share)", "resterait sans offre \(share)", "ficaria sem oferta \(share)")
    return advice.usesOfNothing == 0 ? "\(words), \(designOnly)" : "\(words) (\(count(advice)))"
  }

  func staysAnywayShort(_ advice: OfferAdvice) -> String {
    let share = percent(Int((advice.wouldStayAnyway * 100).rounded()))
    let words = self("stays anyway \(share)", "reste \(share)", "fica \(share)")
    return advice.usesOfNothing == 0
      ? "\(words), \(self("not measured", "non mesuré", "não medido"))"
      : "\(words) (\(count(advice)))"
  }

  private func count(_ advice: OfferAdvice) -> String { "n = \(integer(advice.usesOfNothing))" }

  func drifting(_ count: Int) -> String {
    self(
      count == 1 ? "1 offer drifts" : "\(integer(count)) offers drift",
      count == 1 ? "1 offre dévie" : "\(integer(count)) offres dévient",
      count == 1 ? "1 oferta desvia" : "\(integer(count)) ofertas desviam")
  }
}

extension OfferAdvice {
  /// What an offer adds, on what that rests, and how it stands beside the strongest other.
  func sentences(of code: String, _ session: Session) -> [String] {
    guard let figure = figures[code] else { return [] }
    let say = session.say
    var lines = [say.whatItAdds(figure, session.catalogue.currency)]
    if drawn?.offer == code { lines.append(say.drawnToTry) }
    if let rank = rank(of: code) {
      let title = session.catalogue.incentive(rank.other).map { say($0.title) } ?? rank.other
      lines.append(say.standing(rank, title))
    }
    if let drift = say.drift(figure.drift) { lines.append(drift) }
    return lines
  }
}

extension OfferRank {
  fileprivate var other: String {
    switch self {
    case .better(let other), .worse(let other), .open(let other, _): other
    }
  }
}

extension Speech {
  fileprivate func whatItAdds(_ figure: OfferFigure, _ currency: Currency) -> String {
    let estimate = figure.estimate
    let keeps = signed(Int(figure.keeps.rounded()))
    let adds = added(estimate.added, currency)
    let (low, high) = (
      added(estimate.interval.lowerBound, currency), added(estimate.interval.upperBound, currency)
    )
    if figure.isDesign {
      return self(
        "Expected by design, not measured: keeps \(keeps) points, worth \(adds).",
        "Prévu, non mesuré\u{202F}: retient \(keeps) points, vaut \(adds).",
        "Previsto, não medido: retém \(keeps) pontos, vale \(adds).")
    }
    let uses = integer(estimate.uses)
    return self(
      "Keeps \(keeps) points, worth \(adds); 90% interval \(low) to \(high), n = \(uses).",
      "Retient \(keeps) points, vaut \(adds)\u{202F}; intervalle à 90\u{202F}% \(low) à \(high), n = \(uses).",
      "Retém \(keeps) pontos, vale \(adds); intervalo de 90% de \(low) a \(high), n = \(uses).")
  }

  fileprivate var drawnToTry: String {
    self(
      "Drawn to be tried on this call; another choice is recorded as yours.",
      "Tirée au sort pour cet appel\u{202F}; un autre choix est noté comme le vôtre.",
      "Sorteada para esta ligação; outra escolha é registrada como sua.")
  }

  fileprivate func standing(_ rank: OfferRank, _ other: String) -> String {
    switch rank {
    case .better:
      self(
        "Adds more than “\(other)”.", "Apporte plus que «\u{202F}\(other)\u{202F}».",
        "Acrescenta mais que “\(other)”.")
    case .worse:
      self(
        "Adds less than “\(other)”.", "Apporte moins que «\u{202F}\(other)\u{202F}».",
        "Acrescenta menos que “\(other)”.")
    case .open(_, nil):
      self(
        "Not proven better or worse than “\(other)”.",
        "Ni meilleure ni moins bonne que «\u{202F}\(other)\u{202F}», à ce jour.",
        "Não se provou melhor nem pior que “\(other)”.")
    case .open(_, let needed?):
      self(
        "Not proven better or worse than “\(other)”: \(integer(needed)) uses of each would tell.",
        "Ni meilleure ni moins bonne que «\u{202F}\(other)\u{202F}», à ce jour\u{202F}: il faut \(integer(needed)) essais de chacune.",
        "Não se provou melhor nem pior que “\(other)”: faltam \(integer(needed)) usos de cada uma.")
    }
  }

  fileprivate func drift(_ word: DriftAlarm.Word) -> String? {
    switch word {
    case .steady: nil
    case .staysLess:
      self(
        "Alarm: lately fewer stay with it than was learnt.",
        "Alerte\u{202F}: on reste moins qu’appris avec elle ces derniers temps.",
        "Alerta: ultimamente ficam menos com ela do que se aprendeu.")
    case .staysMore:
      self(
        "Alarm: lately more stay with it than was learnt.",
        "Alerte\u{202F}: on reste plus qu’appris avec elle ces derniers temps.",
        "Alerta: ultimamente ficam mais com ela do que se aprendeu.")
    }
  }
}
