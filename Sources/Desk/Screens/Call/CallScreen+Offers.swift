import Retention
import Terminal

/// The whole catalogue, ranked: what may be given with its cost and state, then what may not with
/// its rule and the day it opens.
extension CallScreen {
  mutating func drawOffers(
    into grid: inout Grid, in box: Rect, isStacked: Bool, _ session: Session
  ) {
    var rest = box
    let hasLine = (isStacked || advice != nil) && box.height >= Self.heightForMeter
    if hasLine {
      let line = topLine(session, width: box.width - 2, hasMeter: isStacked)
      draw([line], into: &grid, in: rest.cutTop(1))
    }
    offersBox = rest
    cursor.reveal(rows: offersTable(session).rows(in: rest))
    offersTable(session).draw(into: &grid, in: rest) { row in cells(of: row, session) }
    let table = offersTable(session)
    guard !hasLine || !isStacked,
      let title = table.title(ofColumn: table.columns.count - 1, in: rest)
    else { return }
    Line(shortMeter(session, width: title.width), on: .header).draw(into: &grid, in: title)
  }

  /// Rows under which the meter would take the place of an offer that is needed more.
  private static let heightForMeter = 7

  func offersTable(_ session: Session) -> Table {
    let say = session.say
    let count = ranked.count { $0.isAvailable }
    return Table(
      say.offersTitle,
      columns: [
        .init("", .fixed(1)),
        .init(
          "\(say.offersTitle)  "
            + (titleWidth < 30
              ? "\(count)/\(ranked.count)" : say.available(count, of: ranked.count)),
          .fixed(titleWidth)),
        .init(say.costColumn, .fixed(9), .right),
      ] + effectColumns(say) + [
        .init(say.levelColumn, .fixed(13), priority: advice == nil ? 1 : 3),
        .init("", .flexible(minimum: Self.stateWidth)),
      ], cursor: cursor, hasFocus: !isNoting)
  }

  /// From how much it pays, or what it adds where that is known or expected.
  private func effectColumns(_ say: Speech) -> [Table.Column] {
    guard advice != nil else {
      return [.init(say.paysColumn, .fixed(12), priority: 2, .right)]
    }
    return [
      .init(say.keepsColumn, .fixed(8), priority: 1, .right),
      .init(say.addsColumn, .fixed(7), priority: 2, .right),
    ]
  }

  private static let stateWidth = 15

  /// The longest title has 45 columns; a narrow screen leaves room for the state instead.
  private var titleWidth: Int {
    switch offersBox.width {
    case ..<72: 27
    case ..<100: advice == nil ? 30 : 28
    case ..<130: 36
    default: 46
    }
  }

  private func cells(of row: Int, _ session: Session) -> [Span] {
    let ranked = ranked[row]
    let title = session.say(ranked.incentive.title)
    let offer = call.offers.last { $0.incentive == ranked.incentive.code }
    if offer == nil, case .notMet(let obstacle) = ranked.verdict, !obstacle.isLevel {
      let room = offersBox.width - titleWidth - 7
      let rule = obstacle.sentence(session.say, session.catalogue, columns: room)
      return [Span("–", .textDisabled), Span(title, .textMuted), Span(rule, .offerBlocked)]
    }
    let number = row < 9 && ranked.isAvailable ? "\(row + 1)" : "–"
    return [
      Span(number, .keyHint), Span(title, ranked.isAvailable ? .textStrong : .text),
      costCell(ranked, offer, session),
    ] + effectCells(ranked, session) + [
      levelCell(ranked, session), stateCell(ranked, offer, session),
    ]
  }

  private func effectCells(_ ranked: RankedOffer, _ session: Session) -> [Span] {
    guard advice != nil else { return [paysCell(ranked, session)] }
    return [keepsCell(ranked, session), addedCell(ranked, session)]
  }

  func costCell(_ ranked: RankedOffer, _ offer: Offer?, _ session: Session) -> Span {
    guard let cost = offer?.cost ?? ranked.cost else {
      return Span(session.say.statedAmount, .textMuted)
    }
    return Span(session.money(cost), ranked.isAvailable ? .text : .textMuted)
  }

  func paysCell(_ ranked: RankedOffer, _ session: Session) -> Span {
    guard ranked.isAvailable, let points = ranked.breakEvenPoints, points > 0 else {
      return Span("")
    }
    return Span("+" + session.say.points(session.say.tenths(points)), .textMuted)
  }

  private func levelCell(_ ranked: RankedOffer, _ session: Session) -> Span {
    if case .notMet(.level(let needed)) = ranked.verdict {
      return Span("◐ \(session.say.level(needed))", .offerApproval)
    }
    return Span("● \(session.say.yours)", .offerAuthorised)
  }

  private func stateCell(_ ranked: RankedOffer, _ offer: Offer?, _ session: Session) -> Span {
    let say = session.say
    if let offer {
      guard let answer = offer.answer else {
        let time = session.elapsed(since: offer.presentedAt)
        // A time that is cut is a wrong time.
        let words = say.offered(time)
        let fits = TextWidth.columns(of: words) <= Self.stateWidth
        return Span(fits ? words : time, .accent, .bold)
      }
      return Span(say.answer(answer), answer.style)
    }
    if let approval = approvalCell(of: ranked.incentive, session) { return approval }
    // Where the column of levels has no room.
    if offersBox.width < (advice == nil ? 100 : 104), case .notMet(.level) = ranked.verdict {
      return levelCell(ranked, session)
    }
    if isSuggested(ranked) { return Span("→ \(say.tryThis)", .accent, .bold) }
    return ranked.isFirstMove ? Span(say.firstMove, .textMuted) : Span("")
  }
}

extension Obstacle {
  /// Only someone else's word is missing.
  var isLevel: Bool {
    if case .level = self { true } else { false }
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
