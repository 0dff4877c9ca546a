extension Speech {
  /// Where `holdfast theme list` looks for a person's own files.
  package func ownThemes(_ folder: String) -> String {
    self(
      "Your own: \(folder)/NAME.yaml", "Les vôtres\u{202F}: \(folder)/NOM.yaml",
      "Os seus: \(folder)/NOME.yaml")
  }

  package func themeNotKept(_ file: String, _ why: String) -> String {
    self(
      "The theme is on, but not kept: \(file): \(why)",
      "Le thème est appliqué, mais non retenu\u{202F}: \(file)\u{202F}: \(why)",
      "O tema está em uso, mas não foi guardado: \(file): \(why)")
  }

  /// Why a call cannot be cancelled where there is none.
  var noCallBelow: String {
    self("No call is open.", "Aucun appel en cours.", "Nenhuma ligação aberta.")
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
