/// The card as text of at most 100 columns.
package struct CardText {
  private let model: ChurnModel
  private let card: ModelCard

  package init(_ file: ModelFile) {
    model = file.model
    card = file.card
  }

  package var text: String {
    let parts = [about, figures, calibration, members, terms, findings, CardWords.limits]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var about: [String] {
    ["CHURN MODEL"] + CardWords.facts(card).map { Self.padded($0.0, 24) + $0.1 }
  }

  private var figures: [String] {
    ["HOW GOOD  " + CardWords.judgedOn(card)]
      + CardWords.figures(card.judgement).map { figure in
        Self.padded("  " + figure.name, 24) + Self.padded(figure.value, 10) + figure.note
      }
      + CardWords.repeats(card).map { "  " + $0 }
  }

  /// A mark for the share that left on the row of each band's chance.
  private var calibration: [String] {
    ["CALIBRATION  said, left, rows"]
      + card.judgement.bands.enumerated().filter { $0.element.count > 0 }.map { place, band in
        let bar = String(repeating: "=", count: Int((band.left * 40).rounded()))
        return "  \(CardWords.band(place))  " + Self.padded(CardWords.share(band.said), 8)
          + Self.padded(CardWords.share(band.left), 8) + Self.padded("\(band.count)", 8) + bar
      }
  }

  private var members: [String] { ["MEMBERS"] + CardWords.members(model).map { "  " + $0 } }

  private var terms: [String] {
    ["TERMS  log-odds from the lowest to the highest"]
      + CardWords.terms(model).map { "  " + Self.padded($0.name, 40) + $0.range }
  }

  private var findings: [String] {
    let said = CardWords.findings(card)
    return said.isEmpty ? [] : ["COLUMNS NOT USED IN SILENCE"] + said.map { "  " + $0 }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
