import Retention
import Terminal

/// The whole catalogue, ranked: what may be given with its cost and state, then what may not with
/// its rule and the day it opens.
extension CallScreen {
  mutating func drawOffers(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let count = ranked.count { $0.isAvailable }
    let title: [Span] = [
      Span(say.offersTitle, .textMuted, .bold),
      Span("   \(say.available(count, of: ranked.count))", .textMuted), .spring,
      Span(rest.width >= 100 ? playFallback(session) + " " : "", .textMuted),
    ]
    draw([title], into: &grid, in: rest.cutTop(1))
    offersBox = rest
    let table = offersTable(session)
    cursor.reveal(rows: table.rows(in: rest))
    offersTable(session).draw(into: &grid, in: rest) { row in cells(of: row, session) }
  }

  private func playFallback(_ session: Session) -> String {
    guard let code = call.reason, let play = session.catalogue.play(for: code) else { return "" }
    return (play.firstOffers + play.fallbackOffers).joined(separator: " → ")
  }

  func offersTable(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.offersTitle,
      columns: [
        .init("", .fixed(2)), .init("", .flexible(minimum: 24)),
        .init(say.costColumn, .fixed(9), .right),
        .init(say.paysColumn, .fixed(12), priority: 2, .right),
        .init(say.levelColumn, .fixed(12), priority: 1),
        .init(say.stateColumn, .flexible(minimum: 18)),
      ], cursor: cursor, hasFocus: !isNoting)
  }

  private func cells(of row: Int, _ session: Session) -> [Span] {
    let ranked = ranked[row]
    let title = session.say(ranked.incentive.title)
    let offer = call.offers.last { $0.incentive == ranked.incentive.code }
    let number = row < 9 && ranked.isAvailable ? "\(row + 1)" : "–"
    let isOpen = ranked.isAvailable || offer != nil
    return [
      Span(number, isOpen ? .keyHint : .textDisabled),
      Span(title, isOpen ? .textStrong : .textMuted), costCell(ranked, offer, session),
      paysCell(ranked, session), levelCell(ranked, session), stateCell(ranked, offer, session),
    ]
  }

  private func costCell(_ ranked: RankedOffer, _ offer: Offer?, _ session: Session) -> Span {
    guard let cost = offer?.cost ?? ranked.cost else {
      return Span(session.say.statedAmount, .textMuted)
    }
    return Span(session.money(cost), ranked.isAvailable ? .text : .textMuted)
  }

  private func paysCell(_ ranked: RankedOffer, _ session: Session) -> Span {
    guard ranked.isAvailable, let points = ranked.breakEvenPoints, points > 0 else {
      return Span("")
    }
    return Span("+" + session.say.points(session.say.tenths(points)), .textMuted)
  }

  private func levelCell(_ ranked: RankedOffer, _ session: Session) -> Span {
    if case .notMet(.level(let needed)) = ranked.verdict {
      return Span("◐ \(session.say.level(needed))", .offerApproval)
    }
    return ranked.isAvailable
      ? Span("● \(session.say.yours)", .offerAuthorised) : Span("○", .textDisabled)
  }

  private func stateCell(_ ranked: RankedOffer, _ offer: Offer?, _ session: Session) -> Span {
    let say = session.say
    if let offer {
      guard let answer = offer.answer else {
        let time = say.duration(seconds: session.now.seconds(since: offer.presentedAt))
        return Span(say.offered(time), .accent, .bold)
      }
      return Span(say.answer(answer), answer.style)
    }
    if case .notMet(let obstacle) = ranked.verdict {
      return Span(obstacle.sentence(say, session.catalogue), .offerBlocked)
    }
    return ranked.isFirstMove ? Span(say.firstMove, .textMuted) : Span("")
  }
}

extension Answer {
  var style: StyleKey {
    switch self {
    case .accepted: .offerAccepted
    case .declined: .offerDeclined
    case .later: .offerLater
    }
  }
}
