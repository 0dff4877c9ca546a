import Retention
import Terminal

/// What may still be given, on this call and this month: in the title of the offers, or on a line
/// of its own over them where there is height for it. The glyph says it without colour.
extension CallScreen {
  func meter(_ session: Session) -> DealMeter {
    DealMeter(call, in: session.situation(of: dossier))
  }

  /// The longest way that fits.
  func meterLine(_ session: Session, width: Int) -> [Span] {
    let say = session.say
    let meter = meter(session)
    guard !meter.parts.isEmpty else { return [] }
    let parts = [
      meter.call.map { words(of: $0, session, say.onThisCall) },
      meter.month.map { words(of: $0, session, say.thisMonth) },
    ]
    let figures = Array(parts.compactMap { $0.map { [$0] } }.joined(separator: [Span("   ")]))
    let lead = [Span("\(say.purse)  ", .textMuted)]
    let lasts = meter.month.map { $0.stock != .none } ?? false
    let pace = lasts ? [Span("   \(self.pace(meter, say))", .textMuted)] : []
    let ways = [lead + figures + pace, lead + figures, figures, shortMeter(session, width: width)]
    return ways.first { $0.columns <= width } ?? []
  }

  /// For the title of the offers, beside its other columns.
  func shortMeter(_ session: Session, width: Int) -> [Span] {
    let say = session.say
    let meter = meter(session)
    let word = [Span(" \(say.stock(meter.stock))", meter.stock.style)]
    let both = Array(
      meter.parts.map { part in
        let amount = "\(whole(part.left, session))/\(whole(part.limit, session))"
        return [Span("\(part.stock.mark) \(amount)", part.stock.style)]
      }.joined(separator: [Span("  ")]))
    let bare = Array(
      meter.parts.map { part in
        [Span("\(part.stock.mark) \(whole(part.left, session))", part.stock.style)]
      }.joined(separator: [Span("  ")]))
    let ways = [both + word, both, bare + word, bare]
    return meter.parts.isEmpty ? [] : ways.first { $0.columns <= width } ?? []
  }

  private func pace(_ meter: DealMeter, _ say: Speech) -> String {
    meter.runsOut.map(say.lastsUntil) ?? say.lastsTheMonth
  }

  private func whole(_ amount: Money, _ session: Session) -> String {
    session.say.whole(amount, session.catalogue.currency)
  }

  private func words(
    of part: DealMeter.Part, _ session: Session, _ place: (String) -> String
  ) -> Span {
    let amount = session.say.of(whole(part.left, session), whole(part.limit, session))
    let words = "\(part.stock.mark) \(session.say.stock(part.stock)), \(place(amount))"
    return Span(words, part.stock.style)
  }
}

extension DealMeter {
  /// In whole sentences, with exact amounts.
  func sentences(_ session: Session) -> [String] {
    let currency = session.catalogue.currency
    let sentences = [
      call.map { session.say.leftOnThisCall($0, currency) },
      month.map { session.say.leftThisMonth($0, runsOut, currency) },
    ]
    return sentences.compactMap(\.self)
  }
}

extension DealMeter.Stock {
  /// A full, a half and an empty circle, as beside the levels.
  var mark: String {
    switch self {
    case .plenty: "●"
    case .little: "◐"
    case .none: "○"
    }
  }

  var style: StyleKey {
    switch self {
    case .plenty: .offerAuthorised
    case .little: .offerApproval
    case .none: .offerBlocked
    }
  }
}
