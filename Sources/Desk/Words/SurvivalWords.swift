package import Insight
import Terminal

/// What `holdfast survive` says.
extension Speech {
  package func survived(
    _ run: SurvivalRun, _ judgement: SurvivalJudgement, _ model: SurvivalModel, file: String
  ) -> [String] {
    let concordance = judgement.concordance.map(fourDigits) ?? "–"
    let figures = [
      (self("concordance", "concordance", "concordância"), concordance),
      (
        self(
          "integrated Brier, months 1 to 60", "Brier intégré, mois 1 à 60",
          "Brier integrado, meses 1 a 60"), fourDigits(judgement.integratedBrier)
      ),
      (
        self(
          "calibration error at 24 months", "erreur de calibration à 24 mois",
          "erro de calibração em 24 meses"), fourDigits(judgement.calibrationError)
      ),
    ]
    return [counted(run, model)] + figures.map { pair($0.0, $0.1) } + caveats(run)
      + [pair(self("curves", "courbes", "curvas"), file)]
  }

  private func counted(_ run: SurvivalRun, _ model: SurvivalModel) -> String {
    let (rows, left) = (integer(run.spells.count), integer(run.spells.count(where: \.left)))
    let how =
      model.isCox
      ? self(
        "Cox with \(integer(run.columns.names.count)) columns",
        "Cox sur \(integer(run.columns.names.count)) colonnes",
        "Cox com \(integer(run.columns.names.count)) colunas")
      : self(
        "Kaplan–Meier, as fewer than \(integer(SurvivalModel.fewEvents)) left",
        "Kaplan–Meier, car moins de \(integer(SurvivalModel.fewEvents)) sont partis",
        "Kaplan–Meier, pois menos de \(integer(SurvivalModel.fewEvents)) saíram")
    return self(
      "\(rows) rows, \(left) left; \(how); figures from rows that were not learnt from",
      "\(rows) lignes, \(left) départs\u{202F}; \(how)\u{202F}; chiffres sur des lignes non apprises",
      "\(rows) linhas, \(left) saídas; \(how); números de linhas que não foram aprendidas")
  }

  /// What one file cannot say.
  private func caveats(_ run: SurvivalRun) -> [String] {
    let last = integer(run.lastMonth)
    return [
      self(
        "This is one snapshot: those who have long been there are the survivors of their year.",
        "C’est un seul instantané\u{202F}: les anciens sont les survivants de leur année.",
        "É um único retrato: os antigos são os sobreviventes do seu ano."),
      self(
        "Beyond month \(last), the last observed, any figure is extrapolation.",
        "Au-delà du mois \(last), le dernier observé, tout chiffre est une extrapolation.",
        "Depois do mês \(last), o último observado, todo número é extrapolação."),
    ]
  }

  package func leftOut(_ column: SurvivalRun.LeftOut) -> String {
    let name = quoted(column.column)
    let why =
      switch column.why {
      case .duration:
        self(
          "it is nearly the duration, or the duration times another column",
          "c’est presque la durée, ou la durée fois une autre colonne",
          "é quase a duração, ou a duração vezes outra coluna")
      case .trait(.constant):
        self("it is the same everywhere", "elle est partout la même", "é igual em toda parte")
      case .trait(.identifier), .trait(.phone):
        self("it names the row", "elle nomme la ligne", "ela nomeia a linha")
      case .trait(.freeText): self("it is free text", "c’est du texte libre", "é texto livre")
      case .trait(.dayOfLeaving):
        self(
          "it is the day of leaving", "c’est le jour du départ", "é o dia da saída")
      }
    return self(
      "column \(name) is left out: \(why)", "colonne \(name) écartée\u{202F}: \(why)",
      "coluna \(name) deixada de fora: \(why)")
  }

  package func problem(_ fault: SurvivalFault) -> String {
    switch fault {
    case .missingColumn(let name, let found):
      return noColumn(name, found)
    case .duration(let row, let text):
      let found = quoted(text.clipped(to: 40))
      return self(
        "row \(row): \(found) is no duration; write months as a number of 0 or more",
        "ligne \(row)\u{202F}: \(found) n’est pas une durée\u{202F}; écrivez des mois, un nombre de 0 ou plus",
        "linha \(row): \(found) não é uma duração; escreva meses, um número de 0 ou mais")
    case .event(let row, let text):
      let found = quoted(text.clipped(to: 40))
      return self(
        "row \(row): \(found) is neither yes nor no; write yes for who left, no for who is there",
        "ligne \(row)\u{202F}: \(found) n’est ni yes ni no\u{202F}; écrivez yes pour un départ, no sinon",
        "linha \(row): \(found) não é yes nem no; escreva yes para quem saiu, no para quem ficou")
    case .nobodyLeft:
      return self(
        "Nobody left in this file, so nothing can be learnt; choose another --event.",
        "Personne n’est parti dans ce fichier, il n’y a rien à apprendre\u{202F}; choisissez un autre --event.",
        "Ninguém saiu neste arquivo, não há o que aprender; escolha outro --event.")
    }
  }

  /// `There is no column X; the file has A, B.`
  func noColumn(_ name: String, _ found: [String]) -> String {
    let list = found.joined(separator: ", ")
    return self(
      "There is no column \(name); the file has \(list). Write one of these.",
      "Il n’y a pas de colonne \(name)\u{202F}; le fichier a \(list). Écrivez l’une d’elles.",
      "Não há coluna \(name); o arquivo tem \(list). Escreva uma delas.")
  }

  /// `0.8643`
  private func fourDigits(_ value: Double) -> String {
    let parts = Int((abs(value) * 10_000).rounded())
    let rest = String(parts % 10_000)
    return integer(parts / 10_000) + decimalPoint + String(repeating: "0", count: 4 - rest.count)
      + rest
  }
}
