import Insight
import Retention
import Terminal

/// Why an offer may or may not be made, in whole words, with what accepting it does.
struct WhyScreen: Screen {
  let id = ScreenID.why
  let isOverlay = true
  private let title: String
  private let lines: [String]

  init(
    _ ranked: RankedOffer, _ meter: DealMeter, _ advice: OfferAdvice?, _ session: Session
  ) {
    let say = session.say
    title = "\(ranked.incentive.code) \(say(ranked.incentive.title))"
    var lines: [String] = []
    switch ranked.verdict {
    case .met: lines.append(say.whyYes)
    case .notMet(let obstacle): lines.append(obstacle.sentence(say, session.catalogue))
    }
    if let cost = ranked.cost, let points = ranked.breakEvenPoints, points > 0 {
      lines.append(say.paysFrom(session.money(cost), say.tenths(points)))
    }
    lines += advice?.sentences(of: ranked.incentive.code, session) ?? []
    if let note = ranked.incentive.note { lines.append(say(note)) }
    if let cap = ranked.incentive.cap {
      lines.append(
        say(
          "At most \(cap.count) in \(cap.months) months.",
          "Au plus \(cap.count) en \(cap.months) mois.",
          "No máximo \(cap.count) em \(cap.months) meses."))
    }
    if ranked.incentive.family.isGiveAway { lines += meter.sentences(session) }
    self.lines = lines
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    action == .cancelService ? [.perform(.cancelService)] : action == .back ? [.pop] : []
  }

  func reading(in session: Session) -> Reading {
    Reading(title, facts: lines)
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    TextDialog(title: title, paragraphs: lines).draw(into: &grid, in: box)
  }
}
