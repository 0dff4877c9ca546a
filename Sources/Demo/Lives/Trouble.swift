import Retention

/// What went wrong lately: the facts, and the open case in words where one is unresolved.
struct Trouble {
  private(set) var facts: Facts = []
  private(set) var openCase: String?

  init(_ service: Service, _ language: Language, _ chance: inout Chance) {
    let hasLine = service != .mobile && service != .none
    if chance.happens(perMille: hasLine ? 95 : 45) { facts.insert(.faultRecent) }
    if hasLine, facts.contains(.faultRecent), chance.happens(perMille: 330) {
      facts.formUnion([.outageLogged, .companyFault])
    }
    if chance.happens(perMille: 14) { facts.insert(.billingError) }
    if chance.happens(perMille: 42) { facts.insert(.complaintClosed) }
    let isFaulty = facts.contains(.faultRecent)
    if chance.happens(perMille: isFaulty ? 260 : 14) {
      openCase = open(service, language, isFaulty, &chance)
    }
  }

  private mutating func open(
    _ service: Service, _ language: Language, _ isFaulty: Bool, _ chance: inout Chance
  ) -> String {
    let texts: [Localised]
    if isFaulty {
      facts.insert(.faultOpen)
      texts = service == .mobile ? Trouble.coverage : Trouble.line
    } else if facts.contains(.billingError) || chance.happens(perMille: 500) {
      texts = Trouble.bill
    } else {
      texts = Trouble.handling
    }
    let age = Trouble.age(chance.within(1...16))[language]
    return chance.pick(texts)[language] + ", " + age
  }

  private static func age(_ days: Int) -> Localised {
    days == 1
      ? Localised(en: "open 1 day", fr: "ouvert depuis 1 jour", pt: "aberto há 1 dia")
      : Localised(
        en: "open \(days) days", fr: "ouvert depuis \(days) jours", pt: "aberto há \(days) dias")
  }

  private static let line = [
    Localised(en: "No signal", fr: "Pas de signal", pt: "Sem sinal"),
    Localised(
      en: "Line drops every evening", fr: "La ligne coupe chaque soir",
      pt: "A linha cai todas as noites"),
    Localised(
      en: "Technician did not come", fr: "Le technicien n'est pas venu",
      pt: "O técnico não compareceu"),
    Localised(
      en: "Box restarts by itself", fr: "La box redémarre toute seule",
      pt: "O equipamento reinicia sozinho"),
    Localised(
      en: "A tenth of the speed paid for", fr: "Un dixième du débit payé",
      pt: "Um décimo da velocidade contratada"),
  ]
  private static let coverage = [
    Localised(
      en: "No coverage indoors", fr: "Pas de réseau à l'intérieur",
      pt: "Sem cobertura dentro de casa"
    ),
    Localised(
      en: "Calls break off", fr: "Les appels se coupent", pt: "As chamadas caem"),
  ]
  private static let bill = [
    Localised(
      en: "Charged twice for one month", fr: "Un mois facturé deux fois",
      pt: "Um mês cobrado em dobro"),
    Localised(
      en: "Option billed, never ordered", fr: "Option facturée, jamais commandée",
      pt: "Opção cobrada e nunca pedida"),
    Localised(
      en: "Returned box still billed", fr: "Box rendue mais toujours facturée",
      pt: "Equipamento devolvido e ainda cobrado"),
  ]
  private static let handling = [
    Localised(
      en: "Promised call back did not come", fr: "Rappel promis, jamais reçu",
      pt: "Retorno prometido não aconteceu"),
    Localised(
      en: "Third call about the same matter", fr: "Troisième appel pour le même sujet",
      pt: "Terceira ligação pelo mesmo assunto"),
    Localised(
      en: "House move not carried out", fr: "Déménagement non effectué",
      pt: "Mudança de endereço não realizada"),
  ]
}
