import Retention
import Terminal

/// How likely they are to leave, what that rests on, and what sets them apart.
extension CallScreen {
  func drawRisk(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    draw([[Span(say.riskTitle, .textMuted, .bold)]], into: &grid, in: rest.cutTop(1))
    guard let risk = dossier.risk else {
      let lines = noRisk(say).wrapped(to: rest.width - 2).map { [Span($0, .riskUnknown)] }
      return draw(lines, into: &grid, in: rest)
    }
    drawGauge(of: risk, into: &grid, in: rest.cutTop(1), session)
    let basis = [[Span(say.basis(of: risk), .textMuted)]] + (trend(say).map { [[Span($0)]] } ?? [])
    let reasons = risk.reasons.map { reasonLine($0, session) }
    let caption = reasons.isEmpty ? [] : [[Span(say.comparison(risk.basis), .textMuted)]]
    let lines = basis + reasons + caption
    draw(lines, into: &grid, in: rest.cutTop(min(rest.height, lines.count)))
    drawStaying(into: &grid, in: rest, session)
  }

  /// The curve of those who are still here, where there is room for one.
  private func drawStaying(into grid: inout Grid, in box: Rect, _ session: Session) {
    let staying = dossier.worth.staying
    guard let last = staying.last, box.height >= 2 else { return }
    var rest = box
    _ = rest.cutLeft(1)
    let caption = session.say.stillHere(
      Int((last * 100).rounded()), after: staying.count, isShort: box.width < 36)
    let curveBox = rest.cutTop(rest.height - 1)
    LineChart(
      session.say.survival,
      ([1] + staying).enumerated().map { LineChart.Point(Double($0), $1) }, value: caption,
      range: 0...1
    ).draw(into: &grid, in: curveBox)
    let captionBox = Rect(x: box.minX, y: rest.minY, width: box.width, height: 1)
    draw([[Span(caption, .textMuted)]], into: &grid, in: captionBox)
  }

  /// Points since the last call that knew a risk.
  func trend(_ say: Speech) -> String? {
    guard let risk = dossier.risk, let last = dossier.lastRisk else { return nil }
    return say.trend(risk.percent - last.share.percent, since: last.day)
  }

  private func noRiskShort(_ say: Speech) -> String {
    dossier.objectsToProfiling ? say.profilingObjectionShort : say.riskUnknownShort
  }

  func noRisk(_ say: Speech) -> String {
    dossier.objectsToProfiling ? say.profilingObjection : say.riskUnknown
  }

  private func drawGauge(
    of risk: ChurnRisk, into grid: inout Grid, in box: Rect, _ session: Session
  ) {
    var row = box
    _ = row.cutLeft(1)
    let key = risk.band.style
    let number = session.say.percent(risk.percent)
    let numberBox = row.cutLeft(6)
    grid.put(number, at: numberBox.origin, Style(key, on: .surface, .bold), width: 6)
    let word = session.say.band(risk.band)
    let wordBox = row.cutRight(TextWidth.columns(of: word) + 1)
    grid.put(word, at: wordBox.origin, Style(key), width: wordBox.width)
    _ = row.cutRight(1)
    Gauge(session.say.riskShort, risk.probability, value: "\(number) \(word)", key)
      .draw(into: &grid, in: row)
  }

  private func reasonLine(_ reason: ChurnRisk.Reason, _ session: Session) -> [Span] {
    let rises = reason.points > 0
    return [
      Span(rises ? "▲ " : "▼ ", rises ? .riskHigh : .riskLow),
      Span(session.say.riskFact(reason.fact, session.catalogue)).width(.flexible(minimum: 8)),
      Span(" " + session.say.signed(reason.points) + " ", .textStrong),
    ]
  }

  /// The same on one line.
  func shortRisk(_ session: Session, width: Int) -> [Span] {
    let say = session.say
    guard let risk = dossier.risk else {
      return [Span("\(say.riskShort) ", .textMuted), Span(noRiskShort(say), .riskUnknown)]
    }
    let key = risk.band.style
    let share = [
      Span("\(say.riskShort) ", .textMuted),
      Span("\(say.percent(risk.percent)) \(say.band(risk.band))", key, .bold),
      Span(" (n \(say.integer(risk.count)))", .textMuted),
    ]
    let reasons = risk.reasons.map { reason in
      let mark = reason.points > 0 ? "▲" : "▼"
      return [
        Span(
          "   \(mark) \(say.riskFact(reason.fact, session.catalogue)) \(say.signed(reason.points))")
      ]
    }
    return share.followed(by: reasons, in: width)
  }
}

extension ChurnRisk.Band {
  var style: StyleKey {
    switch self {
    case .low: .riskLow
    case .medium: .riskMedium
    case .high: .riskHigh
    case .critical: .riskCritical
    }
  }
}
