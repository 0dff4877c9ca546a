import Foundation

/// The sentences and figures of a card, the same in text and on a page.
enum CardWords {
  static func facts(_ card: ModelCard) -> [(String, String)] {
    let judgement = card.judgement
    let share = Self.share(Double(judgement.left) / Double(max(judgement.rows, 1)))
    return [
      ("Says", "the chance that \(card.label) is \(card.positive)"),
      ("Rows", "\(judgement.rows), of which \(judgement.left) left (\(share))"),
      ("Data, SHA-256", card.dataDigest), ("Seed", "\(card.seed)"),
    ] + (card.id.map { [("A row is named by", $0)] } ?? [])
      + (card.dropped.isEmpty
        ? [] : [("Left out by request", card.dropped.joined(separator: ", "))])
  }

  static func judgedOn(_ card: ModelCard) -> String {
    "by \(card.folds) inner folds: each row by a model that did not see it; 95 % intervals"
  }

  struct Line {
    let name: String
    let value: String
    let note: String
  }

  static func figures(_ judgement: Judgement) -> [Line] {
    func line(_ name: String, _ figure: Judgement.Figure, _ note: String) -> Line {
      Line(
        name: name, value: digits(figure.value),
        note: "\(digits(figure.low)) to \(digits(figure.high))  \(note)")
    }
    let noise =
      "a perfect model: \(digits(judgement.calibrationNoise)), at most "
      + "\(digits(judgement.calibrationNoiseHigh)) nineteen times in twenty"
    return [
      line("AUC", judgement.auc, "0.5 is guessing; above 0.86 look for a leak first"),
      line("PR-AUC", judgement.precision, "average precision"),
      line("Brier score", judgement.brier, "lower is better"),
      line("Log loss", judgement.logLoss, "lower is better"),
      Line(name: "Calibration error", value: digits(judgement.calibrationError), note: noise),
    ]
  }

  static func repeats(_ card: ModelCard) -> [String] {
    card.repeats.enumerated().map { place, judgement in
      "given folds, repeat \(place + 1): AUC \(digits(judgement.auc.value)), Brier "
        + "\(digits(judgement.brier.value)), log loss \(digits(judgement.logLoss.value)), "
        + "calibration error \(digits(judgement.calibrationError))"
    }
  }

  static func members(_ model: ChurnModel) -> [String] {
    [
      "additive model: weight \(digits(model.stack.additive)); gives the reasons",
      "boosted trees (\(model.treeCount)): weight \(digits(model.stack.trees)); "
        + "for what the sum cannot say",
      "intercept \(digits(model.stack.intercept)); all in log-odds",
    ]
  }

  /// The widest terms first.
  static func terms(_ model: ChurnModel) -> [(name: String, range: String)] {
    model.additive.terms.map { term in
      let names = term.columns.map { model.columns[$0].name }.joined(separator: " × ")
      return (names, term.scores.min() ?? 0, term.scores.max() ?? 0)
    }
    .sorted { ($1.2 - $1.1, $0.0) < ($0.2 - $0.1, $1.0) }
    .map { ($0.0, "\(signed($0.1)) to \(signed($0.2))") }
  }

  static func findings(_ card: ModelCard) -> [String] {
    card.findings.map { finding in
      "\(finding.column): \(why(finding.why)); " + (finding.isKept ? "kept by request" : "left out")
    }
  }

  static func why(_ why: ColumnFinding.Why) -> String {
    switch why {
    case .trait(.constant): "the same in every row"
    case .trait(.identifier): "names the row"
    case .trait(.phone): "looks like telephone numbers"
    case .trait(.freeText): "names or remarks, hardly ever the same"
    case .trait(.dayOfLeaving): "looks like the day of leaving"
    case .tells(let auc, let gain):
      "tells by itself who left (AUC \(digits(auc)), \(share(gain)) of the uncertainty); "
        + "known only afterwards?"
    }
  }

  static let limits = [
    "WHAT IT MUST NOT BE USED FOR",
    "  It says who leaves, not why, and not whom an offer would keep: acceptance is not effect.",
    "  Not for prices, credit, employment, or to make it harder to leave.",
    "  Not for people unlike those of the file, nor long after it was made: train again.",
    "  A chance is of many people alike; of one person it proves nothing.",
  ]

  static func band(_ place: Int) -> String {
    String(format: "%.1f-%.1f", Double(place) / 10, Double(place + 1) / 10)
  }
  static func digits(_ value: Double) -> String { String(format: "%.4f", value) }
  static func share(_ value: Double) -> String { String(format: "%.1f %%", value * 100) }
  private static func signed(_ value: Double) -> String { String(format: "%+.2f", value) }
}
