import Insight
import Retention
import Terminal

/// What offers add, beside their cost, and which one was drawn to be tried.
extension CallScreen {
  /// When the card opens, the call grows or something was learnt; never for a key.
  mutating func advise(_ session: Session) {
    advice = session.adviser?.advice(on: call, dossier, ranked, keeping: advice)
  }

  /// With what was suggested, unless the offer is one that is not suggested to anybody.
  func presenting(_ incentive: String, _ terms: Terms, _ session: Session) -> CallCommand {
    let isOwed = session.catalogue.incentive(incentive)?.family.isOwed ?? true
    return .present(
      incentive: incentive, terms: terms, suggestion: isOwed ? nil : advice?.suggestion)
  }

  /// The one to try; nil when none is.
  func isSuggested(_ ranked: RankedOffer) -> Bool {
    ranked.isAvailable && advice?.drawn?.offer == ranked.incentive.code
  }

  func keepsCell(_ ranked: RankedOffer, _ session: Session) -> Span {
    guard let figure = figure(of: ranked) else { return Span("") }
    return Span(session.say.keeps(figure), figure.isDesign ? .textMuted : .text)
  }

  func addedCell(_ ranked: RankedOffer, _ session: Session) -> Span {
    guard let figure = figure(of: ranked) else { return Span("") }
    let words = session.say.added(figure.estimate.added, session.catalogue.currency)
    return Span(words, figure.isDesign ? .textMuted : .text)
  }

  func figure(of ranked: RankedOffer) -> OfferFigure? {
    guard call.offers.last(where: { $0.incentive == ranked.incentive.code })?.answer == nil else {
      return nil
    }
    return advice?.figures[ranked.incentive.code]
  }

  /// Who would stay anyway, behind what may still be given where the titles have no room for that:
  /// each in the longest way that leaves room for the other. A purse that runs short is told whole.
  func topLine(_ session: Session, width: Int, hasMeter: Bool) -> [Span] {
    let ways = adviceWays(session)
    guard hasMeter, !meter(session).parts.isEmpty else {
      return ways.first { $0.columns <= width } ?? []
    }
    let isShort = meter(session).stock != .plenty
    let needed = isShort ? meterLine(session, width: width).columns : 0
    for way in ways where width - way.columns - 3 >= needed {
      let meter = meterLine(session, width: width - way.columns - 3)
      if !meter.isEmpty { return meter + [.spring, Span("   ")] + way }
    }
    return meterLine(session, width: width)
  }

  /// The longest way first; empty where nothing may or can be said.
  func adviceWays(_ session: Session) -> [[Span]] {
    guard let advice else { return [] }
    let anyway = Span(session.say.staysAnyway(advice), .textMuted)
    let short = Span(session.say.staysAnywayShort(advice), .textMuted)
    let more = adviceMore(session)
    return [[anyway] + more, [short] + more] + (more.isEmpty ? [] : [[anyway], [short]])
  }

  /// What is said behind it: that nothing is suggested, and that offers have changed.
  func adviceMore(_ session: Session) -> [Span] {
    guard let advice else { return [] }
    let say = session.say
    var more: [Span] = []
    // With an offer on the table, or one accepted, nothing is left to be suggested.
    let isUndecided = call.pendingOffer == nil && call.accepted.isEmpty
    if let drawn = advice.drawn, drawn.offer == nil, isUndecided {
      let words = advice.isHeldOut ? say.heldOut : say.noOfferSuggested
      more.append(Span("   → \(words)", .accent))
    }
    let drifting = ranked.count { (figure(of: $0)?.drift ?? .steady) != .steady }
    if drifting > 0 { more.append(Span("   ! \(say.drifting(drifting))", .statusWarning)) }
    return more
  }
}
