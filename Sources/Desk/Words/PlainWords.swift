import Retention

// The desk without a screen, a line at a time.
extension Speech {
  func plainWelcome(_ session: Session) -> String {
    var demo = session.isDemo ? ", " + demoStore(isWide: true) : ""
    if session.nobodySignsIn, !session.isDemo { demo = ", " + nobodySignsIn(isWide: true) }
    let who = "Holdfast\(demo), \(session.actor.name), \(level(session.actor.level))"
    return self(
      "\(who). ? says what can be typed, q quits.",
      "\(who). ? dit ce qu’on peut taper, q quitte.",
      "\(who). ? diz o que se pode digitar, q sai.")
  }

  /// What is typed for an action that has no letter; nil for its title.
  func plainWord(for action: ActionID) -> String? {
    switch action {
    case .endService: self("yes", "oui", "sim")
    case .goLog: self("log", "journal", "registro")
    default: nil
    }
  }

  var moreWord: String { self("more", "suite", "mais") }
  var againWord: String { self("again", "encore", "repete") }

  var plainSearch: String {
    self(
      "Type a name, phone, account or e-mail; a row’s number takes the call; / searches a number.",
      "Tapez un nom, téléphone, compte ou e-mail\u{202F}; le numéro d’une ligne prend l’appel\u{202F}; / cherche un nombre.",
      "Digite nome, telefone, conta ou e-mail; o número de uma linha atende; / busca um número.")
  }
  var plainFilter: String {
    self(
      "A row’s number opens the call; / and words filter; / alone shows all.",
      "Le numéro d’une ligne ouvre l’appel\u{202F}; / et des mots filtrent\u{202F}; / seul montre tout.",
      "O número de uma linha abre a ligação; / e palavras filtram; / sozinho mostra tudo.")
  }
  var plainNote: String {
    self(
      "A line is added to the note; - alone clears it.",
      "Une ligne s’ajoute à la note\u{202F}; - seul l’efface.",
      "Uma linha entra na nota; - sozinho apaga.")
  }
  var plainChoose: String {
    self(
      "Type the number or letter of a row.", "Tapez le numéro ou la lettre d’une ligne.",
      "Digite o número ou a letra de uma linha.")
  }
  func plainMore(_ count: Int) -> String {
    self("\(integer(count)) more", "encore \(integer(count))", "mais \(integer(count))")
  }
  var plainNoMore: String {
    self("That is all.", "C’est tout.", "Isso é tudo.")
  }
  var plainNoChange: String {
    self("Nothing new.", "Rien de nouveau.", "Nada de novo.")
  }
  var plainUnreadable: String {
    self("That cannot be taken.", "Cela ne convient pas.", "Isso não serve.")
  }
  func plainTooLong(_ limit: Int) -> String {
    self(
      "The line has more than \(integer(limit)) bytes and was left out.",
      "La ligne dépasse \(integer(limit)) octets et n’a pas été lue.",
      "A linha passa de \(integer(limit)) bytes e não foi lida.")
  }
  func plainUnknown(_ line: String) -> String {
    self(
      "\(quoted(line)) does nothing here; ? says what does.",
      "\(quoted(line)) ne fait rien ici\u{202F}; ? dit ce qui agit.",
      "\(quoted(line)) não faz nada aqui; ? diz o que faz.")
  }
  var plainRowGuide: String {
    self(
      "a letter and a number  the same for that row, as w 3",
      "une lettre et un numéro  de même pour cette ligne, comme w 3",
      "uma letra e um número  o mesmo para essa linha, como w 3")
  }
  var plainGuide: [String] {
    [
      self("m  more rows", "m  plus de lignes", "m  mais linhas"),
      self(
        ".  the whole page again", ".  toute la page à nouveau", ".  a página inteira de novo"),
      self("q  quit", "q  quitter", "q  sair"),
    ]
  }
}
