package import Retention
import Terminal

extension Obstacle {
  /// The rule in the way in a few words, with its facts and the day it opens.
  package func sentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    let rule = rule(say, catalogue)
    return opens.map { "\(rule), \(say.opens($0))" } ?? rule
  }

  /// The same in at most so many columns: the day is whole, the rule is cut.
  func sentence(_ say: Speech, _ catalogue: Catalogue, columns: Int) -> String {
    let whole = sentence(say, catalogue)
    guard let opens, TextWidth.columns(of: whole) > columns else { return whole }
    if case .purse(let left, _, _) = self {
      return say.pair(say.opens(opens), say.purseHas(say.money(left, catalogue.currency)))
    }
    return say.pair(say.opens(opens), rule(say, catalogue))
  }

  private func rule(_ say: Speech, _ catalogue: Catalogue) -> String {
    subscriberSentence(say, catalogue) ?? historySentence(say, catalogue)
  }

  /// What the subscriber is or has.
  private func subscriberSentence(_ say: Speech, _ catalogue: Catalogue) -> String? {
    switch self {
    case .tenure(let months, let needed, _):
      say(
        "tenure \(months) of \(needed) months", "ancienneté \(months) sur \(needed) mois",
        "tempo de casa \(months) de \(needed) meses")
    case .tenureTooLong(let months, let below):
      say(
        "for under \(below) months, has \(months)", "pour moins de \(below) mois, en a \(months)",
        "para menos de \(below) meses, tem \(months)")
    case .contract(let allowed):
      say(
        "only for \(list(allowed.map(say.contract), say))",
        "réservé à \(list(allowed.map(say.contract), say))",
        "só para \(list(allowed.map(say.contract), say))")
    case .service(let allowed):
      say(
        "only for \(list(allowed.map(say.service), say))",
        "réservé à \(list(allowed.map(say.service), say))",
        "só para \(list(allowed.map(say.service), say))")
    case .riskUnknown:
      say("risk not known", "risque inconnu", "risco desconhecido")
    case .risk(let percent, let needed):
      say(
        "risk \(say.percent(percent)), from \(say.percent(needed))",
        "risque \(say.percent(percent)), dès \(say.percent(needed))",
        "risco \(say.percent(percent)), a partir de \(say.percent(needed))")
    case .worthUnknown: say("worth not known", "valeur inconnue", "valor desconhecido")
    case .worth(let needed):
      say(
        "worth under \(say.money(needed, catalogue.currency))",
        "valeur sous \(say.money(needed, catalogue.currency))",
        "valor abaixo de \(say.money(needed, catalogue.currency))")
    case .worthRank(let top):
      say(
        "for the top \(say.percent(top.percent)) of monthly bills",
        "pour les \(say.percent(top.percent)) plus grosses factures",
        "para os \(say.percent(top.percent)) de maior mensalidade")
    case .usageUnknown: say("usage not known", "usage inconnu", "uso desconhecido")
    case .usage(let percent, let below):
      say(
        "uses \(say.percent(percent)) of the plan, under \(say.percent(below)) needed",
        "utilise \(say.percent(percent)) du forfait, moins de \(say.percent(below)) requis",
        "usa \(say.percent(percent)) do plano, precisa de menos de \(say.percent(below))")
    case .doesNotHold(let option):
      say("does not hold \(option)", "n’a pas \(option)", "não tem \(option)")
    case .alreadyHeld(let option):
      say("already holds \(option)", "a déjà \(option)", "já tem \(option)")
    case .holdsNoOption:
      say("holds no option to drop", "aucune option à retirer", "não tem opção a retirar")
    case .lines(let lines, let needed):
      say(
        "\(lines) of \(needed) lines", "\(lines) sur \(needed) lignes",
        "\(lines) de \(needed) linhas")
    case .arrears(let amount):
      say(
        "\(say.money(amount, catalogue.currency)) in arrears",
        "impayé de \(say.money(amount, catalogue.currency))",
        "\(say.money(amount, catalogue.currency)) em atraso")
    default: nil
    }
  }

  /// What happened before, and what this call has so far.
  private func historySentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    switch self {
    case .unconfirmed(let code):
      let title = catalogue.circumstances.first { $0.code == code }.map { say($0.title) } ?? code
      return say(
        "to be confirmed: \(title)", "à confirmer\u{202F}: \(title)", "a confirmar: \(title)")
    case .membersOnly:
      return say("for members only", "réservé aux membres", "só para membros")
    case .tierNeeded(let programme, let tier):
      return say(
        "from \(say(tier)) on, \(say(programme))", "dès \(say(tier)), \(say(programme))",
        "a partir de \(say(tier)), \(say(programme))")
    case .openCase:
      return say("a case is open", "un dossier est ouvert", "há um caso aberto")
    case .fixFirst(let text):
      return say(
        "fix first: \(text)", "réparer d’abord\u{202F}: \(text)", "resolver primeiro: \(text)")
    case .fixCase(let id): return say.fixCase(id)
    case .capReached(let used, let of, let months, _):
      return say(
        "\(used) of \(of) used in \(months) months", "\(used) sur \(of) en \(months) mois",
        "\(used) de \(of) em \(months) meses")
    case .familyCapReached(let family, let used, let of, let months, _):
      return say(
        "\(say.family(family)): \(used) of \(of) in \(months) months",
        "\(say.family(family))\u{202F}: \(used) sur \(of) en \(months) mois",
        "\(say.family(family)): \(used) de \(of) em \(months) meses")
    case .live(let code, _):
      let title = catalogue.incentive(code).map { say($0.title) } ?? code
      return say("\(title) still runs", "\(title) court encore", "\(title) ainda vale")
    case .overCeiling(let total, let ceiling):
      return say(
        "discounts would be \(say.percent(total.percent)), at most \(say.percent(ceiling.percent))",
        "remises à \(say.percent(total.percent)), au plus \(say.percent(ceiling.percent))",
        "descontos chegariam a \(say.percent(total.percent)), no máximo \(say.percent(ceiling.percent))"
      )
    case .coolDown(let family, let refusals, _):
      return say(
        "\(say.family(family)) refused \(refusals) times",
        "\(say.family(family)) refusé \(refusals) fois",
        "\(say.family(family)) recusado \(refusals) vezes")
    case .boomerangs(let count, _):
      return say(
        "\(count) re-cancels after a save", "\(count) nouvelles résiliations",
        "\(count) novos cancelamentos")
    default: return callSentence(say, catalogue)
    }
  }

  private func callSentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    switch self {
    case .reasonMissing:
      say("needs a reason first", "motif requis d’abord", "motivo primeiro")
    case .noPitch(let reason):
      say(
        "no offers for \(reason)", "aucune offre pour \(reason)", "sem ofertas para \(reason)")
    case .notForReason(let patterns):
      say(
        "for \(list(patterns.map(\.text), say)) only",
        "pour \(list(patterns.map(\.text), say)) seulement",
        "só para \(list(patterns.map(\.text), say))")
    case .refusedOnThisCall:
      say("declined on this call", "refusé lors de cet appel", "recusada nesta ligação")
    case .alreadyOnThisCall:
      say("agreed on this call", "convenu lors de cet appel", "acertada nesta ligação")
    case .enoughAfterNo(let limit):
      say(
        "no more than \(limit) after a no", "pas plus de \(limit) après un non",
        "não mais que \(limit) após um não")
    case .purse(let left, let needed, _):
      say.purseShort(
        say.money(left, catalogue.currency), say.money(needed, catalogue.currency))
    case .lapsed(let days): say.lapsed(days)
    case .level(let needed):
      say(
        "needs a \(say.level(needed))", "accord\u{202F}: \(say.level(needed))",
        "alçada: \(say.level(needed))")
    default: ""
    }
  }

  private func list(_ items: [String], _ say: Speech) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let or = say("or", "ou", "ou")
    return items.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}
