extension Speech {
  /// Where `holdfast theme list` looks for a person's own files.
  package func ownThemes(_ folder: String) -> String {
    self(
      "Your own: \(folder)/NAME.yaml", "Les vôtres\u{202F}: \(folder)/NOM.yaml",
      "Os seus: \(folder)/NOME.yaml")
  }

  package func themePasses(_ name: String, hasColours: Bool) -> String {
    guard hasColours else {
      return self(
        "\(name): the terminal’s own colours, which only their owner can check",
        "\(name)\u{202F}: les couleurs du terminal, que seul leur maître peut vérifier",
        "\(name): as cores do terminal, que só o dono pode conferir")
    }
    return self(
      "\(name): readable on every row, good and bad apart for every eye",
      "\(name)\u{202F}: lisible sur chaque ligne, bon et mauvais distincts pour chaque œil",
      "\(name): legível em toda linha, bom e ruim distintos para todo olho")
  }
}
