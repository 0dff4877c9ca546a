import Retention
import Terminal

/// All that is behind the risk and the worth: each reason as a sentence, what would change it, and
/// how long people like this one stay.
struct RiskScreen: Screen {
  let id = ScreenID.risk
  let isOverlay = true
  private let title: String
  private let paragraphs: [String]
  private let curve: LineChart?
  private let curveTitle: String

  private static let widest = 68
  private static let curveRows = 5

  init(_ dossier: Dossier, _ session: Session) {
    let say = session.say
    let worth = dossier.worth
    if let risk = dossier.risk {
      title = "\(say.riskShort) \(say.percent(risk.percent)) \(say.band(risk.band))"
      paragraphs = Self.lines(of: risk, dossier, session) + Self.worth(worth, session)
    } else {
      title = say.riskTitle
      let why = dossier.objectsToProfiling ? say.profilingObjection : say.riskUnknown
      paragraphs = [why] + Self.worth(worth, session)
    }
    curveTitle = say.survival
    curve =
      worth.staying.isEmpty
      ? nil
      : LineChart(
        say.survival,
        ([1] + worth.staying).enumerated().map { LineChart.Point(Double($0), $1) },
        value: say.staying(worth), range: 0...1)
  }

  private static func lines(
    of risk: ChurnRisk, _ dossier: Dossier, _ session: Session
  ) -> [String] {
    let say = session.say
    let catalogue = session.catalogue
    var head = say.basis(of: risk)
    if let last = dossier.lastRisk,
      let trend = say.trend(risk.percent - last.share.percent, since: last.day)
    {
      head += ", " + trend
    }
    var lines = [head]
    if !risk.reasons.isEmpty {
      let sentences = risk.reasons.map { reason in
        say.sentence(reason, of: risk, say.riskFact(reason.fact, catalogue))
      }
      lines.append(([say.pair(say.riskReasons, "")] + sentences).joined(separator: "\n"))
    }
    if !risk.changes.isEmpty {
      let sentences = risk.changes.map { change in
        say.sentence(change, of: risk, say.riskFact(change.fact, catalogue))
      }
      lines.append(([say.pair(say.riskChanges, "")] + sentences).joined(separator: "\n"))
    }
    return lines + [say.oneSnapshot]
  }

  private static func worth(_ worth: Worth, _ session: Session) -> [String] {
    worth.remaining.map { remaining in
      [
        session.say.worthBasis(
          worth, session.money(remaining), discount: session.catalogue.economics.discountRate)
      ]
    } ?? []
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    action == .cancelService ? [.perform(.cancelService)] : action == .back ? [.pop] : []
  }

  func reading(in session: Session) -> Reading {
    let curve = curve.map { [session.say.pair(curveTitle, $0.value)] } ?? []
    return Reading(
      title, facts: paragraphs.flatMap { $0.split(separator: "\n").map(String.init) } + curve)
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let width = min(Self.widest, box.width - 6)
    let blocks = paragraphs.map { block in
      block.split(separator: "\n").flatMap { String($0).wrapped(to: width) }
    }
    let lines = Array(blocks.joined(separator: [""]))
    let room = box.height - lines.count - 6
    let rows = curve == nil || room < 3 ? 0 : min(Self.curveRows, room)
    let dialog = Dialog(
      title: title,
      content: Size(width: width, height: lines.count + (rows > 0 ? rows + 2 : 0)))
    var inner = dialog.draw(into: &grid, in: box)
    for line in lines {
      Line([Span(line)], on: dialog.ground).draw(into: &grid, in: inner.cutTop(1))
    }
    guard rows > 0, var curve else { return }
    curve.ground = dialog.ground
    _ = inner.cutTop(1)
    Line([Span("\(curveTitle)  ", .textMuted), Span(curve.value)], on: dialog.ground)
      .draw(into: &grid, in: inner.cutTop(1))
    curve.draw(into: &grid, in: inner.cutTop(rows))
  }
}
