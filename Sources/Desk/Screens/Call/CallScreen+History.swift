import Retention
import Terminal

/// What happened on earlier calls, newest first, a line each.
extension CallScreen {
  func historyLines(_ session: Session) -> [[Span]] {
    guard !dossier.history.isEmpty else { return [[Span(session.say.noHistory, .textMuted)]] }
    return dossier.history.prefix(3).map { line(of: $0, session) }
  }

  private func line(of past: PastCall, _ session: Session) -> [Span] {
    let say = session.say
    let catalogue = session.catalogue
    var parts: [String] = []
    if let code = past.reason {
      parts.append(catalogue.reason(code).map { "\(code) \(say($0.title))" } ?? code)
    }
    for offer in past.offers {
      let title = catalogue.incentive(offer.incentive).map { say($0.title) } ?? offer.incentive
      parts.append(offer.answer.map { say.pair(title, say.answer($0)) } ?? title)
    }
    var spans = [
      Span("\(say.dayInYear(past.day)) \(past.day.year)   ", .textMuted),
      Span(parts.joined(separator: " · ")),
    ]
    if let code = past.outcome, let outcome = catalogue.outcome(code) {
      spans.append(Span(" · \(say(outcome.title))", outcome.style))
    }
    return spans
  }
}

extension OutcomeKind {
  var style: StyleKey {
    switch ending {
    case .stays where isKept: .outcomeKept
    case .endsNow, .endsAtTerm: .outcomeLost
    default: .outcomePending
    }
  }
}
