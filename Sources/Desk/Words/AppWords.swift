extension Speech {
  /// What the mouse does from now on.
  func mouse(isTaken: Bool) -> String {
    isTaken
      ? self(
        "Clicks are for the desk.", "Les clics vont à Holdfast.", "Os cliques vão para o Holdfast.")
      : self(
        "Clicks are for the terminal: they select text.",
        "Les clics vont au terminal\u{202F}: ils sélectionnent du texte.",
        "Os cliques vão para o terminal: selecionam texto.")
  }

  func sorted(by column: String, isAscending: Bool) -> String {
    isAscending
      ? self(
        "Sorted by \(column), up.", "Trié par \(column), croissant.", "Por \(column), crescente.")
      : self(
        "Sorted by \(column), down.", "Trié par \(column), décroissant.",
        "Por \(column), decrescente.")
  }
  func tooManyToSort(_ most: Int) -> String {
    self(
      "At most \(integer(most)) rows are sorted; search for fewer.",
      "On trie \(integer(most)) lignes au plus\u{202F}; cherchez-en moins.",
      "Ordenam-se no máximo \(integer(most)) linhas; busque menos.")
  }

  func copied(_ text: String) -> String {
    self("\(text) is in the clipboard.", "\(text) est copié.", "\(text) foi copiado.")
  }
  var copyingNotAllowed: String {
    self(
      "Copying is not allowed here; clipboard: true in config.yaml allows it.",
      "La copie n’est pas permise ici\u{202F}; clipboard: true dans config.yaml la permet.",
      "Copiar não é permitido aqui; clipboard: true em config.yaml permite.")
  }
  var noClipboard: String {
    self(
      "This terminal takes nothing for its clipboard.", "Ce terminal ne prend rien à copier.",
      "Este terminal não aceita nada para copiar.")
  }

  var demoStore: String { self("demo", "démo", "demo") }
  func needsRoom(_ width: Int, _ height: Int, _ hasWidth: Int, _ hasHeight: Int) -> String {
    self(
      "Holdfast needs \(width)×\(height), this terminal has \(hasWidth)×\(hasHeight).",
      "Il faut \(width)×\(height), ce terminal fait \(hasWidth)×\(hasHeight).",
      "Precisa de \(width)×\(height), este terminal tem \(hasWidth)×\(hasHeight).")
  }
  var helpTitle: String {
    self("What can be done here", "Ce qu’on peut faire ici", "O que se pode fazer aqui")
  }
  var helpHint: String {
    self(
      "type to search, Enter runs it", "tapez pour chercher, Entrée lance",
      "digite para buscar, Enter executa")
  }
  var quitTitle: String { self("Quit?", "Quitter\u{202F}?", "Sair?") }
  var quitWithCall: String {
    self(
      "A call is open. It is kept, and offered again at the next start.",
      "Un appel est ouvert. Il est conservé et proposé au prochain démarrage.",
      "Há uma ligação aberta. Ela é guardada e volta no próximo início.")
  }
  var noCallHere: String {
    self("There is no call here.", "Pas d’appel ici.", "Não há ligação aqui.")
  }
  func nothingBehind(_ quitting: String) -> String {
    self(
      "There is nothing behind this screen; \(quitting) quits.",
      "Il n’y a rien derrière cet écran\u{202F}; \(quitting) quitte.",
      "Não há nada atrás desta tela; \(quitting) sai.")
  }
  func saving(_ quitting: String) -> String {
    self(
      "saving … \(quitting) leaves", "enregistrement … \(quitting) quitte",
      "gravando … \(quitting) sai")
  }
  var goHint: String {
    self(
      "g … d desk, l offer log, a approvals", "g … d accueil, l journal, a accords",
      "g … d início, l registro, a aprovações")
  }
}
