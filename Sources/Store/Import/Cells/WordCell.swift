package import Retention

/// Cells that hold one of a few words, however they are spelt.
package enum WordCell {
  package static func contract(_ text: String) throws(CellReason) -> Contract {
    try read(text, contracts, allowed: Contract.allCases.map(\.rawValue))
  }

  package static func service(_ text: String) throws(CellReason) -> Service {
    try read(text, services, allowed: Service.allCases.map(\.rawValue))
  }

  package static func language(_ text: String) throws(CellReason) -> Language {
    try read(text, languages, allowed: Language.allCases.map(\.rawValue))
  }

  package static func channel(_ text: String) throws(CellReason) -> Channel {
    try read(text, channels, allowed: Channel.allCases.map(\.rawValue))
  }

  /// `offers; surveys`, or none of them.
  package static func purposes(_ text: String) throws(CellReason) -> Set<Purpose> {
    var purposes: Set<Purpose> = []
    for word in text.split(whereSeparator: { ";|,".contains($0) }) {
      let asked = Purpose.allCases.filter { $0 != .contract }
      purposes.formUnion(
        try read(String(word), consents, allowed: asked.map(\.rawValue) + ["all", "none"]))
    }
    return purposes
  }

  package static func flag(_ text: String) throws(CellReason) -> Bool {
    try read(text, flags, allowed: ["yes", "no"])
  }

  static func activity(_ text: String) throws(CellReason) -> ActivityKind {
    try read(text, activities, allowed: ActivityKind.allCases.map(\.rawValue))
  }

  private static func read<Value>(
    _ text: String, _ words: [String: Value], allowed: [String]
  ) throws(CellReason) -> Value {
    let folded = folded(text)
    guard !folded.isEmpty else { throw .blank }
    guard let value = words[folded] else { throw .unknownWord(allowed: allowed) }
    return value
  }

  /// Letters and digits only, without case and accents.
  static func folded(_ text: String) -> String {
    Folding.joined(Folding.fold(text))
  }

  private static let contracts: [String: Contract] = table([
    .monthToMonth: [
      "monthtomonth", "monthly", "month", "rolling", "none", "nocontract", "nocommitment",
      "sansengagement", "mensuel", "mensal", "semfidelizacao", "semfidelidade",
    ],
    .oneYear: [
      "oneyear", "1year", "1yr", "12months", "12month", "annual", "yearly", "unan", "1an",
      "12mois", "umano", "1ano", "12meses",
    ],
    .twoYear: [
      "twoyear", "twoyears", "2year", "2years", "2yr", "24months", "24month", "deuxans", "2ans",
      "24mois", "doisanos", "2anos", "24meses",
    ],
  ])

  private static let services: [String: Service] = table([
    .fibre: ["fibre", "fiber", "fibreoptic", "fiberoptic", "ftth", "fttp", "fibra"],
    .dsl: ["dsl", "adsl", "vdsl", "cable"],
    .mobile: ["mobile", "cellular", "wireless", "movel", "celular"],
    .tv: ["tv", "television", "televisao", "iptv"],
    .bundle: ["bundle", "multi", "pack", "pacote", "tripleplay"],
    .phone: ["phone", "landline", "voice", "telephone", "fixed", "fixe", "fixo", "telefone"],
    .none: ["none", "no", "nenhum", "aucun"],
  ])

  private static let languages: [String: Language] = table([
    .en: ["en", "eng", "english", "engb", "enus", "anglais", "ingles"],
    .fr: ["fr", "fra", "fre", "french", "francais", "frfr", "frca", "frbe", "frances"],
    .pt: ["pt", "por", "portuguese", "portugues", "portugais", "ptpt", "ptbr"],
  ])

  private static let channels: [String: Channel] = table([
    .phone: ["phone", "telephone", "call", "voice", "tel", "telefone", "ligacao", "appel"],
    .email: ["email", "mail", "courriel", "correioeletronico"],
    .sms: ["sms", "text", "textmessage", "mobile", "texto"],
    .letter: ["letter", "post", "postal", "courrier", "lettre", "carta", "correio"],
  ])

  private static let consents: [String: Set<Purpose>] = table([
    [.offers]: ["offers", "marketing", "promotions", "offres", "ofertas"],
    [.surveys]: ["surveys", "survey", "enquetes", "pesquisas", "inqueritos"],
    [.greetings]: ["greetings", "birthday", "birthdays", "anniversaires", "aniversarios"],
    [.offers, .surveys, .greetings]: ["all", "yes", "true", "1", "oui", "sim", "tout", "tudo"],
    []: ["none", "no", "false", "0", "non", "nao", "aucun", "nenhum"],
  ])

  private static let flags: [String: Bool] = table([
    true: ["yes", "y", "true", "1", "oui", "sim", "left", "churned", "cancelled"],
    false: ["no", "n", "false", "0", "non", "nao", "stayed", "active", "joined"],
  ])

  private static let activities: [String: ActivityKind] = table([
    .usage: ["usage", "use", "used", "session", "utilisation", "usages", "uso", "utilizacao"],
    .purchase: ["purchase", "purchases", "order", "sale", "achat", "commande", "compra", "pedido"],
  ])

  private static func table<Value: Hashable>(_ words: [Value: [String]]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, spellings) in words {
      for spelling in spellings { table[spelling] = value }
    }
    return table
  }
}
