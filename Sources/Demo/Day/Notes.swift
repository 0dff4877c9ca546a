import Retention

/// What agents type in passing: short, about the wish, and never about health.
enum Notes {
  static func draw(_ reason: String, _ chance: inout Chance) -> Localised {
    chance.pick(byReason[reason] ?? general)
  }

  private static func line(_ en: String, _ fr: String, _ pt: String) -> Localised {
    Localised(en: en, fr: fr, pt: pt)
  }

  private static let byReason: [String: [Localised]] = [
    "P1": [
      line(
        "bill went up 10 when the promo ended, did not expect it",
        "facture +10 à la fin de la promo, ne s'y attendait pas",
        "conta subiu 10 quando acabou a promoção, não esperava"),
      line(
        "wants to pay what they paid last year", "voudrait payer comme l'an dernier",
        "quer pagar o mesmo do ano passado"),
    ],
    "P2": [
      line(
        "read the increase letter, asks why for an old customer",
        "a lu le courrier de hausse, demande pourquoi pour un ancien client",
        "leu a carta do reajuste, pergunta por que sendo cliente antigo")
    ],
    "P3": [
      line(
        "does not recognise one line of the last bill, sends a photo",
        "ne reconnaît pas une ligne de la dernière facture, envoie une photo",
        "não reconhece um item da última fatura, vai mandar foto")
    ],
    "P4": [
      line(
        "household budget is tight until spring", "budget serré jusqu'au printemps",
        "orçamento apertado até o meio do ano"),
      line(
        "cutting everything that is not needed, friendly call",
        "réduit toutes les dépenses, appel cordial", "cortando tudo que dá, ligação cordial"),
    ],
    "P5": [
      line(
        "neighbour pays 15 less as a new customer", "le voisin paie 15 de moins, nouveau client",
        "vizinho paga 15 a menos por ser novo")
    ],
    "C1": [
      line(
        "rival at 24.99 for a year, price after that not known",
        "concurrent à 24,99 pendant un an, ne connaît pas le prix après",
        "concorrente a 24,99 por um ano, não sabe o preço depois"),
      line(
        "asks whether the rival price is before or after tax",
        "demande si le prix du concurrent est hors taxes",
        "pergunta se o preço do concorrente inclui impostos"),
      line(
        "comparing three offers, decides this week", "compare trois offres, décide cette semaine",
        "comparando três ofertas, decide esta semana"),
    ],
    "C3": [
      line(
        "rival fibre reached the street in October",
        "la fibre du concurrent est arrivée en octobre",
        "fibra do concorrente chegou à rua em outubro")
    ],
    "S1": [
      line(
        "three outages this month, works from home", "trois coupures ce mois-ci, télétravaille",
        "três quedas neste mês, trabalha em casa"),
      line(
        "line dead since the storm, wants a date not a promise",
        "ligne morte depuis l'orage, veut une date",
        "linha muda desde o temporal, quer uma data"),
    ],
    "S2": [
      line(
        "upstairs Wi-Fi stops at the landing", "Wi-Fi absent à l'étage",
        "Wi-Fi não chega no andar de cima")
    ],
    "S3": [
      line(
        "picture freezes on two channels, box is old", "image figée sur deux chaînes, box ancienne",
        "imagem trava em dois canais, aparelho antigo")
    ],
    "S5": [
      line(
        "took a day off, technician did not come", "a pris un jour de congé, technicien absent",
        "tirou folga e o técnico não apareceu")
    ],
    "X1": [
      line(
        "fourth call on this, read the history back to them",
        "quatrième appel, historique relu ensemble", "quarta ligação, repassei o histórico")
    ],
    "U1": [
      line(
        "has not watched the sports channels since summer",
        "ne regarde plus les chaînes sport depuis l'été",
        "não assiste aos canais de esporte desde o verão")
    ],
    "U3": [
      line(
        "away from June to September, keeps the flat",
        "absent de juin à septembre, garde le logement",
        "fora de junho a setembro, mantém o apartamento")
    ],
    "U4": [
      line("watches on an app now", "regarde sur une application", "agora assiste por aplicativo")
    ],
    "M1": [
      line(
        "moves on the 1st, new address is covered", "déménage le 1er, nouvelle adresse couverte",
        "muda dia 1º, novo endereço tem cobertura")
    ],
    "M2": [
      line(
        "moves to the country, we are not there", "part à la campagne, pas de réseau",
        "vai para o interior, sem cobertura")
    ],
    "L1": [
      line(
        "daughter calls, bills to her address, no offers",
        "appel de sa fille, courrier à son adresse, aucune offre",
        "filha ligou, correspondência para o endereço dela, sem ofertas")
    ],
    "Z2": [
      line(
        "no questions please, done at once", "sans questions, fait tout de suite",
        "sem perguntas, feito na hora")
    ],
  ]

  private static let general = [
    line(
      "polite exchange, mind made up", "échange cordial, décision prise",
      "conversa cordial, decidido"),
    line(
      "calls from work, keep it short", "appelle du travail, faire court",
      "liga do trabalho, ser breve"),
    line(
      "asked for everything in writing", "demande une confirmation écrite",
      "pediu tudo por escrito"),
    line(
      "wants to talk it over at home", "veut en parler à la maison",
      "quer conversar em casa"),
    line(
      "thanked us for a quick answer", "nous remercie pour la réponse rapide",
      "agradeceu a resposta rápida"),
  ]
}
