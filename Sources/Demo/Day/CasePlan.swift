import Retention

/// One case in a line: steps as a letter and the days after it came in.
struct CasePlan {
  let daysAgo: Int
  let matter: Matter
  let steps: String
  let remedy: Remedy
  let cause: String

  init(
    _ daysAgo: Int, _ matter: Matter, _ steps: String, _ kind: Remedy.Kind, _ cents: Int64,
    _ cause: String
  ) {
    self.daysAgo = daysAgo
    self.matter = matter
    self.steps = steps
    self.cause = cause
    let amount = cents > 0 ? Money(minor: cents) : nil
    remedy =
      kind.needsAmount
      ? Remedy(kind, amount: amount) : Remedy(kind, cost: amount ?? .zero)
  }

  func played(by agent: Actor, of person: Subscriber, on today: Day) -> DemoCase {
    let received = today.adding(days: -daysAgo)
    let draft = Complaint.Draft(
      category: matter.category, words: matter.words[person.language ?? .en],
      since: received.adding(days: -matter.days), channel: daysAgo % 5 == 0 ? .mail : .phone,
      severity: matter.severity, received: received)
    let steps = steps.split(separator: " ").compactMap { text -> (day: Day, step: ComplaintStep)? in
      guard let days = Int(text.dropFirst()), let step = step(text.prefix(1)) else { return nil }
      return (received.adding(days: days), step)
    }
    return DemoCase(subscriber: person.id, agent: agent, draft: draft, steps: steps)
  }

  private func step(_ letter: Substring) -> ComplaintStep? {
    switch letter {
    case "A": .acknowledge(apology: "")
    case "P": .propose(remedy)
    case "Y": .answer(isYes: true)
    case "N": .answer(isYes: false)
    case "M": .mediate(letter: "")
    case "C": .close(cause: cause)
    default: nil
    }
  }
}

/// What people complain of.
enum Matter {
  case billTwice, noService, noVisit, promisedPrice, slow, neverAgreed, noRefund, thirdCall

  var category: String {
    switch self {
    case .billTwice: "B1"
    case .noService: "S1"
    case .noVisit: "D1"
    case .promisedPrice: "B4"
    case .slow: "S2"
    case .neverAgreed: "C1"
    case .noRefund: "B2"
    case .thirdCall: "H3"
    }
  }

  var severity: Complaint.Severity {
    self == .noService || self == .neverAgreed ? .critical : .serious
  }

  /// Days that it had gone on for.
  var days: Int {
    switch self {
    case .noService, .noVisit: 1
    case .slow, .thirdCall: 20
    case .billTwice, .promisedPrice, .neverAgreed, .noRefund: 12
    }
  }

  var words: Localised {
    switch self {
    case .billTwice:
      Localised(
        en: "The month is on the bill twice", fr: "Le mois figure deux fois sur la facture",
        pt: "O mês está duas vezes na fatura")
    case .noService:
      Localised(
        en: "Nothing works since yesterday, neither line nor television",
        fr: "Plus rien depuis hier, ni ligne ni télévision",
        pt: "Nada funciona desde ontem, nem a linha nem a televisão")
    case .noVisit:
      Localised(
        en: "Took a day off and nobody came", fr: "Un jour de congé pris, et personne n’est venu",
        pt: "Tirou um dia de folga e ninguém veio")
    case .promisedPrice:
      Localised(
        en: "Was promised 29.90 and pays 39.90", fr: "On avait promis 29,90, la facture dit 39,90",
        pt: "Prometeram 29,90 e a fatura diz 39,90")
    case .slow:
      Localised(
        en: "Every evening the picture stands still", fr: "Chaque soir l’image se fige",
        pt: "Toda noite a imagem congela")
    case .neverAgreed:
      Localised(
        en: "Never asked for the sports option", fr: "N’a jamais demandé l’option sport",
        pt: "Nunca pediu o pacote de esportes")
    case .noRefund:
      Localised(
        en: "The deposit for the box has not come back",
        fr: "La caution de la box n’est pas rendue",
        pt: "A caução do aparelho não voltou")
    case .thirdCall:
      Localised(
        en: "Third call, each time the story from the beginning",
        fr: "Troisième appel, et chaque fois toute l’histoire",
        pt: "Terceira ligação, e cada vez a história desde o começo")
    }
  }
}
