extension Speech {
  var logTitle: String { self("Offer log", "Journal des offres", "Registro de ofertas") }
  var live: String { self("live", "en direct", "ao vivo") }
  var paused: String { self("paused", "en pause", "pausado") }
  func rows(_ count: Int, more: Bool) -> String {
    let number = integer(count) + (more ? "+" : "")
    return self(
      count == 1 && !more ? "1 row" : "\(number) rows",
      count == 1 && !more ? "1 ligne" : "\(number) lignes",
      count == 1 && !more ? "1 linha" : "\(number) linhas")
  }
  var timeColumn: String { self("Time", "Heure", "Hora") }
  var subscriberColumn: String { self("Subscriber", "Abonné", "Assinante") }
  var reasonColumn: String { self("Reason", "Motif", "Motivo") }
  var offerColumn: String { self("Offer", "Offre", "Oferta") }
  var moneyColumn: String { self("Cost", "Coût", "Custo") }
  var answerColumn: String { self("Answer", "Réponse", "Resposta") }
  var outcomeColumn: String { self("Outcome", "Issue", "Desfecho") }
  var agentColumn: String { self("Agent", "Conseiller", "Atendente") }
  var noOffer: String { self("no offer", "aucune offre", "sem oferta") }
  var waiting: String { self("waiting", "en attente", "aguardando") }
  var onCall: String { self("on the call", "en ligne", "na linha") }
  var filterHint: String {
    self(
      "reason:P agent:amelie outcome:kept cost>20 since:today",
      "reason:P agent:amelie outcome:kept cost>20 since:today",
      "reason:P agent:amelie outcome:kept cost>20 since:today")
  }
  var logEmpty: String {
    self(
      "No calls yet. They appear here the moment an agent logs one.",
      "Aucun appel pour l’instant. Ils apparaissent ici dès qu’un conseiller en saisit un.",
      "Nenhuma ligação ainda. Elas aparecem aqui assim que um atendente registra uma.")
  }
  var logNothingMatches: String {
    self(
      "No row matches the filter. Esc clears it.",
      "Aucune ligne ne correspond. Échap efface le filtre.",
      "Nenhuma linha corresponde. Esc limpa o filtro.")
  }
  package func filterProblem(_ word: String) -> String {
    self(
      "“\(word)” is not a filter: use reason: agent: outcome: offer: cost> since: or plain words",
      "«\u{202F}\(word)\u{202F}» n’est pas un filtre\u{202F}: reason: agent: outcome: offer: cost> since: ou des mots",
      "“\(word)” não é filtro: use reason: agent: outcome: offer: cost> since: ou palavras")
  }

  var storyOpened: String { self("opened", "ouvert", "aberta") }
  var storyChecked: String { self("identity checked", "identité vérifiée", "identidade conferida") }
  var storyReason: String { self("reason", "motif", "motivo") }
  var storyConfirmed: String { self("confirmed", "confirmé", "confirmado") }
  var storyPresented: String { self("presented", "présentée", "apresentada") }
  var storyNote: String { self("note", "note", "nota") }
  var storyOutcome: String { self("outcome", "issue", "desfecho") }
  func after(_ time: String) -> String { self("after \(time)", "après \(time)", "após \(time)") }
  var talk: String { self("talk", "durée", "duração") }
}
