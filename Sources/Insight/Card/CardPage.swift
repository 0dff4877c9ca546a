/// The card as one HTML page that needs nothing else.
package struct CardPage {
  private let model: ChurnModel
  private let card: ModelCard

  package init(_ file: ModelFile) {
    model = file.model
    card = file.card
  }

  package var html: String {
    let parts = [
      "<h1>Churn model</h1>", table(CardWords.facts(card).map { [$0.0, $0.1] }),
      "<h2>How good</h2><p>\(Self.escaped(CardWords.judgedOn(card)))</p>",
      table(CardWords.figures(card.judgement).map { [$0.name, $0.value, $0.note] }),
      list(CardWords.repeats(card)), "<h2>Calibration</h2>", plot, "<h2>Members</h2>",
      list(CardWords.members(model)),
      "<h2>Terms</h2><p>log-odds from the lowest to the highest</p>",
      table(CardWords.terms(model).map { [$0.name, $0.range] }), findings,
      "<h2>What it must not be used for</h2>",
      list(CardWords.limits.dropFirst().map { TextColumn.trimmed($0) }),
    ]
    return Self.head + parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n</html>\n"
  }

  private var findings: String {
    let said = CardWords.findings(card)
    return said.isEmpty ? "" : "<h2>Columns not used in silence</h2>" + list(said)
  }

  /// Chance that was said to the right, share that left upwards; a dot's area is its rows.
  private var plot: String {
    let dots = card.judgement.bands.filter { $0.count > 0 }.map { band in
      let radius = 3 + 14 * (Double(band.count) / Double(max(card.judgement.rows, 1))).squareRoot()
      let (x, y) = (40 + band.said * 320, 340 - band.left * 320)
      return "<circle cx=\"\(Self.place(x))\" cy=\"\(Self.place(y))\" r=\"\(Self.place(radius))\">"
        + "<title>said \(CardWords.share(band.said)), left \(CardWords.share(band.left)), "
        + "\(band.count) rows</title></circle>"
    }
    return """
      <svg viewBox="0 0 400 380" width="400" role="img" aria-label="Calibration">
      <rect x="40" y="20" width="320" height="320" fill="none" stroke="#888"/>
      <line x1="40" y1="340" x2="360" y2="20" stroke="#888" stroke-dasharray="4"/>
      <g fill="#0b62a3" fill-opacity="0.7">\(dots.joined())</g>
      <text x="200" y="370" text-anchor="middle">chance said</text>
      <text x="14" y="180" text-anchor="middle" transform="rotate(-90 14 180)">share that left</text>
      </svg>
      """
  }

  private func table(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      "<tr>" + row.map { "<td>\(Self.escaped($0))</td>" }.joined() + "</tr>"
    }
    return "<table>\n" + lines.joined(separator: "\n") + "\n</table>"
  }

  private func list(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "<ul>" + lines.map { "<li>\(Self.escaped($0))</li>" }.joined() + "</ul>"
  }

  private static let head = """
    <!doctype html>
    <html lang="en"><meta charset="utf-8"><title>Churn model</title>
    <style>body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}\
    td{padding:.1em 1em .1em 0;vertical-align:top}</style>

    """

  private static func place(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  /// Names of columns come from strangers' files.
  private static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
