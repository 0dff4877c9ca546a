import Retention

extension Refusal {
  /// Why nobody can be asked, or the one who was asked cannot answer; nil for any other refusal.
  func approvalSentence(_ say: Speech, _ catalogue: Catalogue) -> String? {
    func title(_ code: String) -> String { catalogue.incentive(code).map { say($0.title) } ?? code }
    return switch self {
    case .noSuchApproval:
      say(
        "Nobody asked for this approval.", "Personne n’a demandé cet accord.",
        "Ninguém pediu esta aprovação.")
    case .approvalNotNeeded(let code):
      say(
        "“\(title(code))” is yours to give: present it.",
        "«\u{202F}\(title(code))\u{202F}» est à votre niveau\u{202F}: présentez-la.",
        "“\(title(code))” está no seu nível: apresente.")
    case .approvalAsked(let code):
      say(
        "“\(title(code))” was asked already, for the same amount.",
        "«\u{202F}\(title(code))\u{202F}» est déjà demandée, pour le même montant.",
        "“\(title(code))” já foi pedida, pelo mesmo valor.")
    case .approvalOver(let code):
      say(
        "The request for “\(title(code))” is over: answered, used, taken back or older than ten minutes.",
        "La demande pour «\u{202F}\(title(code))\u{202F}» est close\u{202F}: traitée, utilisée, reprise ou vieille de dix minutes.",
        "O pedido de “\(title(code))” acabou: respondido, usado, retirado ou com mais de dez minutos."
      )
    case .ownApproval:
      say(
        "Nobody answers what they asked themselves.", "On ne répond pas à sa propre demande.",
        "Ninguém responde ao próprio pedido.")
    case .refusalReasonMissing:
      say(
        "Say why, in a few words.", "Dites pourquoi, en quelques mots.",
        "Diga por quê, em poucas palavras.")
    default: nil
    }
  }
}

extension Speech {
  var storyAsked: String { self("asked", "demandé", "pedido") }
  var storyGranted: String { self("granted", "accordé", "aprovado") }
  var storyNotGranted: String { self("not granted", "pas accordé", "não aprovado") }
  var storyWithdrawn: String { self("taken back", "repris", "retirado") }
  var storyChanged: String { self("other amount", "autre montant", "outro valor") }

  func asked(_ time: String) -> String {
    self("asked \(time)", "demandé \(time)", "pedido \(time)")
  }
  func grantedBy(_ name: String) -> String {
    self("granted: \(name)", "accordé\u{202F}: \(name)", "aprovado: \(name)")
  }
  func refusedBy(_ name: String, _ reason: String) -> String {
    self("\(name): \(reason)", "\(name)\u{202F}: \(reason)", "\(name): \(reason)")
  }

  var approvalsTitle: String { self("Approvals", "Accords", "Aprovações") }
  var waitsColumn: String { self("Waits", "Attente", "Espera") }
  var neededColumn: String { self("Level", "Niveau", "Nível") }
  var noApprovals: String {
    self(
      "Nobody waits for an answer. Requests appear here the moment they are asked.",
      "Personne n’attend de réponse. Les demandes apparaissent ici aussitôt.",
      "Ninguém espera resposta. Os pedidos aparecem aqui na hora.")
  }
  func waiting(_ count: Int) -> String {
    count == 1
      ? self("1 request waits", "1 demande attend", "1 pedido espera")
      : self(
        "\(integer(count)) requests wait", "\(integer(count)) demandes attendent",
        "\(integer(count)) pedidos esperam")
  }
  var whyNotTitle: String {
    self("Why not?", "Pourquoi non\u{202F}?", "Por que não?")
  }
  var whyNotPrompt: String {
    self("The agent reads this:", "L’agent lira ceci\u{202F}:", "O agente lerá isto:")
  }
  var amountNotChangeable: String {
    self(
      "This incentive has no amount to change.", "Cette offre n’a pas de montant à changer.",
      "Esta oferta não tem valor a mudar.")
  }
}
