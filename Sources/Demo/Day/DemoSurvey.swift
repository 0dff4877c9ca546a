package import Retention

/// What a made-up caller says at the end of a call. Drawn from a chance of its own, so that the
/// script of the day stays as it is whatever is asked.
package struct DemoSurvey: Sendable {
  package private(set) var commands: [SurveyCommand] = []

  /// Whoever was kept is more content, and whoever was let down before is less.
  package init(call: Int, reason: String, isKept: Bool, language: Language) {
    var chance = Chance(seed: 0x5a71, row: UInt64(call))
    guard !chance.happens(perMille: 230) else {
      commands = [.refuse(language)]
      return
    }
    let letDown = ["S", "X"].contains(reason.prefix(1))
    let mood = (isKept ? 3 : 0) + (letDown ? -2 : 0)
    func score(_ low: Int, _ high: Int, _ middle: Int) -> Int {
      min(high, max(low, middle + chance.within(-3...2)))
    }
    commands.append(.score(question: "recommend", score(0, 10, 8 + mood / 2), language))
    commands.append(.score(question: "call", score(1, 5, 4), language))
    guard chance.happens(perMille: 700) else { return }
    commands.append(.score(question: "ease", score(1, 7, 5 + mood / 3), language))
    commands.append(.score(question: "price", score(1, 5, reason.hasPrefix("P") ? 2 : 3), language))
    commands.append(.score(question: "service", score(1, 5, letDown ? 2 : 4), language))
    guard chance.happens(perMille: 450) else { return }
    commands.append(
      .say(chance.pick(Self.words(reason))[language], about: nil, language))
  }

  private static func words(_ reason: String) -> [Localised] {
    switch reason.prefix(1) {
    case "P", "C":
      [
        Localised(
          en: "Tell me before the price goes up, not after.",
          fr: "Prévenez-moi avant la hausse, pas après.",
          pt: "Avisem antes de subir o preço, não depois."),
        Localised(
          en: "New customers should not pay less than I do.",
          fr: "Les nouveaux clients ne devraient pas payer moins que moi.",
          pt: "Novos clientes não deviam pagar menos do que eu."),
      ]
    case "S":
      [
        Localised(
          en: "The line drops every evening around eight.",
          fr: "La ligne coupe chaque soir vers vingt heures.",
          pt: "A linha cai toda noite por volta das oito."),
        Localised(
          en: "The technician was kind and on time.",
          fr: "Le technicien était aimable et à l’heure.",
          pt: "O técnico foi gentil e pontual."),
      ]
    case "X":
      [
        Localised(
          en: "I had to tell the same story three times.",
          fr: "J’ai dû raconter la même histoire trois fois.",
          pt: "Tive de contar a mesma história três vezes.")
      ]
    default:
      [
        Localised(
          en: "Quick and friendly, thank you.", fr: "Rapide et aimable, merci.",
          pt: "Rápido e simpático, obrigado."),
        Localised(
          en: "Let me do this online.", fr: "Laissez-moi le faire en ligne.",
          pt: "Deixem fazer isso pela internet."),
      ]
    }
  }
}
