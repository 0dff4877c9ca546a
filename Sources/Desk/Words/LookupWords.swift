import Retention

// Who else looked at a subscriber, and why.
extension Speech {
  var storyLooked: String { self("looked", "consultation", "consulta") }

  func looked(_ reason: Lookup.Reason) -> String {
    switch reason {
    case .review: self("read this in the log", "a lu cet appel", "leu esta chamada")
    case .request: self("to decide a request", "pour une demande", "para um pedido")
    case .call:
      self("wanted to take a call too", "a voulu prendre un appel", "também quis atender")
    }
  }

  /// For the agent on the line.
  func company(_ look: Lookup) -> String {
    switch look.reason {
    case .review, .request:
      self(
        "\(look.by) is reading this call.", "\(look.by) lit cet appel.",
        "\(look.by) está lendo esta chamada.")
    case .call:
      self(
        "\(look.by) has the same subscriber on the line, and was told that you are first.",
        "\(look.by) a le même abonné en ligne\u{202F}; votre appel passe d’abord.",
        "\(look.by) está com o mesmo assinante e foi avisado de que você atende.")
    }
  }
}
