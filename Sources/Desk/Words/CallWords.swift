import Retention

extension Speech {
  var callTitle: String { self("Call", "Appel", "Ligação") }
  var subscriberTitle: String { self("SUBSCRIBER", "ABONNÉ", "ASSINANTE") }
  var riskTitle: String { self("CHURN RISK", "RISQUE DE DÉPART", "RISCO DE SAÍDA") }
  var riskShort: String { self("Risk", "Risque", "Risco") }
  var playTitle: String { self("WHAT TO SAY", "QUE DIRE", "O QUE DIZER") }
  var offersTitle: String { self("OFFERS", "OFFRES", "OFERTAS") }
  var noteLabel: String { self("Note", "Note", "Nota") }
  /// Said as a note is kept (PCI DSS 3.4.1).
  var cardMasked: String {
    self(
      "No card number is kept; its middle digits are hidden.",
      "Aucun numéro de carte n’est gardé\u{202F}; ses chiffres du milieu sont masqués.",
      "Nenhum número de cartão é guardado; os dígitos do meio ficam ocultos.")
  }

  func noteHint(_ key: String) -> String {
    self(
      "\(key) to write; nothing typed is lost", "\(key) pour écrire\u{202F}; rien n’est perdu",
      "\(key) para escrever; nada se perde")
  }
  var verified: String { self("verified", "vérifié", "conferido") }
  func unverified(_ left: Int) -> String {
    self(
      left == 1 ? "1 check to go" : "\(left) checks to go",
      left == 1 ? "1 contrôle à faire" : "\(left) contrôles à faire",
      left == 1 ? "falta 1 verificação" : "faltam \(left) verificações")
  }
  var cancelClock: String { self("cancel clock", "résiliation", "cancelamento") }
  var perMonth: String { self("/month", "/mois", "/mês") }
  var margin: String { self("Margin", "Marge", "Margem") }
  var worth: String { self("Worth", "Valeur", "Valor") }
  var worthUnknown: String {
    self(
      "worth unknown: no leavers imported", "valeur inconnue\u{202F}: aucun départ importé",
      "valor desconhecido: sem saídas importadas")
  }
  var phone: String { self("Phone", "Tél.", "Tel.") }
  var email: String { self("E-mail", "E-mail", "E-mail") }
  var options: String { self("Options", "Options", "Opções") }
  var usage: String { self("Usage", "Usage", "Uso") }
  var payment: String { self("Pays by", "Paie par", "Paga com") }
  var arrears: String { self("In arrears", "Impayé", "Em atraso") }
  func lines(_ count: Int) -> String {
    self("\(integer(count)) lines", "\(integer(count)) lignes", "\(integer(count)) linhas")
  }
  func until(_ day: String) -> String { self("until \(day)", "jusqu’au \(day)", "até \(day)") }
  var hasLeft: String {
    self("Billing says: has left", "Facturation\u{202F}: déjà parti", "Faturamento: já saiu")
  }
  func openCase(_ text: String) -> String {
    self("Open case: \(text)", "Dossier ouvert\u{202F}: \(text)", "Caso aberto: \(text)")
  }

  func band(_ band: ChurnRisk.Band) -> String {
    switch band {
    case .low: self("low", "faible", "baixo")
    case .medium: self("medium", "moyen", "médio")
    case .high: self("high", "élevé", "alto")
    case .critical: self("very high", "très élevé", "muito alto")
    }
  }

  var riskUnknown: String {
    self(
      "No risk is known: no imported column says who left.",
      "Aucun risque connu\u{202F}: aucune colonne importée ne dit qui est parti.",
      "Nenhum risco conhecido: nenhuma coluna importada diz quem saiu.")
  }

  var riskUnknownShort: String {
    self("not known", "inconnu", "desconhecido")
  }

  var ask: String { self("Ask", "Demander", "Pergunte") }
  var then: String { self("Then", "Puis", "Depois") }
  var stop: String { self("Stop", "Arrêt", "Pare") }
  func reasonFirst(_ key: String) -> String {
    self(
      "\(key) records the reason; the playbook turns to it.",
      "\(key) enregistre le motif\u{202F}; le guide s’y adapte.",
      "\(key) registra o motivo; o roteiro se ajusta.")
  }

  var costColumn: String { self("costs", "coût", "custo") }
  var paysColumn: String { self("pays from", "rentable dès", "paga-se com") }
  var statedAmount: String { self("stated", "à saisir", "a informar") }
  func points(_ value: String) -> String { self("\(value) pt", "\(value) pt", "\(value) pt") }
  var levelColumn: String { self("may give", "accord", "alçada") }
  var yours: String { self("yours", "vous", "sua") }
  func paysFrom(_ cost: String, _ points: String) -> String {
    self(
      "Costs \(cost); pays for itself if it raises the chance of staying by \(points) points.",
      "Coûte \(cost)\u{202F}; rentable si la chance de rester monte de \(points) points.",
      "Custa \(cost); compensa se a chance de ficar subir \(points) pontos.")
  }
  var firstMove: String { self("first move", "d’abord", "primeiro") }
  func offered(_ time: String) -> String {
    self("offered \(time)", "présentée \(time)", "oferecida \(time)")
  }
  func answer(_ answer: Answer) -> String {
    switch answer {
    case .accepted: self("accepted", "acceptée", "aceita")
    case .declined: self("declined", "refusée", "recusada")
    case .later: self("later", "plus tard", "depois")
    }
  }
  func level(_ level: Level) -> String {
    switch level {
    case .agent: self("agent", "conseiller", "atendente")
    case .senior: self("senior", "senior", "sênior")
    case .supervisor: self("supervisor", "superviseur", "supervisor")
    case .manager: self("manager", "responsable", "gerente")
    }
  }
  func available(_ count: Int, of all: Int) -> String {
    self(
      "\(count) of \(all) can be offered", "\(count) sur \(all) possibles",
      "\(count) de \(all) possíveis")
  }
  var noHistory: String {
    self("No earlier calls.", "Aucun appel antérieur.", "Nenhuma ligação anterior.")
  }
  func family(_ family: Family) -> String {
    switch family {
    case .repair: self("repair", "réparation", "reparo")
    case .remedy: self("remedy", "geste réparateur", "reparação")
    case .refund: self("refund", "remboursement", "reembolso")
    case .plan: self("plan change", "changement de forfait", "troca de plano")
    case .pause: self("pause", "pause", "pausa")
    case .premium: self("premium", "premium", "premium")
    case .upgrade: self("upgrade", "montée en gamme", "upgrade")
    case .goods: self("equipment", "équipement", "equipamento")
    case .price: self("price", "prix", "preço")
    case .coupon: self("coupon", "bon d’achat", "cupom")
    case .loyalty: self("loyalty", "fidélité", "fidelidade")
    case .volume: self("volume", "volume", "volume")
    }
  }

  var chooseGroup: String {
    self("Why does the caller want to leave?", "Pourquoi partir\u{202F}?", "Por que quer sair?")
  }
  var chooseFact: String {
    self("What is confirmed?", "Qu’est-ce qui est confirmé\u{202F}?", "O que está confirmado?")
  }
  var nothingToConfirm: String {
    self(
      "Everything the catalogue asks for is already known.",
      "Tout ce que demande le catalogue est déjà connu.",
      "Tudo o que o catálogo pede já é conhecido.")
  }
  var chooseOutcome: String {
    self("How does the call end?", "Comment finit l’appel\u{202F}?", "Como termina a ligação?")
  }
  var whyYes: String {
    self(
      "Nothing stands in the way: it can be offered.",
      "Rien ne s’y oppose\u{202F}: l’offre est possible.",
      "Nada impede: pode ser oferecida.")
  }
  func amountPrompt(limit: String) -> String {
    self("Amount, at most \(limit)", "Montant, au plus \(limit)", "Valor, no máximo \(limit)")
  }
  func monthsPrompt(_ range: ClosedRange<Int>) -> String {
    self(
      "Months, \(range.lowerBound) to \(range.upperBound)",
      "Mois, de \(range.lowerBound) à \(range.upperBound)",
      "Meses, de \(range.lowerBound) a \(range.upperBound)")
  }
  var amountExample: String {
    self(
      "Write an amount such as 12.50.", "Écrivez un montant comme 12,50.",
      "Escreva um valor como 12,50.")
  }
  var callbackPrompt: String {
    self(
      "Call back at (day and time)", "Rappeler le (jour et heure)", "Ligar de volta em (dia e hora)"
    )
  }
  var callbackExample: String {
    self(
      "Write it as 2026-12-01 10:30, in the future.", "Écrivez 2026-12-01 10:30, dans le futur.",
      "Escreva 2026-12-01 10:30, no futuro.")
  }
  var chooseFirst: String {
    self(
      "Choose how the call ends: a digit, or the arrows and Enter.",
      "Choisissez l’issue\u{202F}: un chiffre, ou les flèches et Entrée.",
      "Escolha o desfecho: um número, ou as setas e Enter.")
  }
  var cancelTitle: String {
    self("Cancel the service", "Résilier le service", "Cancelar o serviço")
  }
  func cancelReadBack(_ name: String, _ plan: String, _ day: Day?) -> String {
    let when = day.map(self.day) ?? ""
    return self(
      "Read back: “\(name), I am ending \(plan) on \(when). Is that right?”",
      "Relire\u{202F}: «\u{202F}\(name), je résilie \(plan) le \(when). C’est bien cela\u{202F}?\u{202F}»",
      "Releia: “\(name), vou encerrar \(plan) em \(when). Está certo?”")
  }
  func cancelReason(_ reason: String) -> String {
    self("Reason: \(reason)", "Motif\u{202F}: \(reason)", "Motivo: \(reason)")
  }
  var reasonNotAsked: String { self("not asked", "non demandé", "não perguntado") }
  func openCallStays(closing: String, cancelling: String) -> String {
    self(
      "The call is still open. \(closing) closes it, \(cancelling) cancels the service.",
      "L’appel est toujours ouvert. \(closing) le clôt, \(cancelling) résilie.",
      "A ligação continua aberta. \(closing) encerra, \(cancelling) cancela o serviço.")
  }
  var resumeTitle: String { self("A call is open", "Un appel est ouvert", "Há uma ligação aberta") }
  func resume(_ number: String, _ name: String) -> String {
    self(
      "Call \(number) with \(name) was still open. It goes on where it stopped.",
      "L’appel \(number) avec \(name) était resté ouvert. Il reprend où il en était.",
      "A ligação \(number) com \(name) ficou aberta. Continua de onde parou.")
  }
}
