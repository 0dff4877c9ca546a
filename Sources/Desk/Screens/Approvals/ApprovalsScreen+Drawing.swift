import Retention
import Store
import Terminal

/// How the queue looks: who asks for what, and under it whom it is for.
extension ApprovalsScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let left = [Span(" ")] + session.brand(say.approvalsTitle)
    let right = [
      Span(requests.isEmpty ? "" : "   \(say.waiting(requests.count))", .textMuted),
      Span("   \(session.actor.name) ", .textMuted),
    ]
    Line(left + [.spring] + right, on: .header, role: .heading)
      .draw(into: &grid, in: rest.cutTop(1))
    guard !requests.isEmpty else {
      if isLoaded { grid.putEmptyList(say.noApprovals, in: rest) }
      return
    }
    let lines = factLines(session, width: rest.width - 2)
    var detail = rest.cutBottom(min(lines.count + 1, max(4, rest.height - 6)))
    Rule(.horizontal).draw(into: &grid, in: detail.cutTop(1))
    for spans in lines { Line([Span(" ")] + spans).draw(into: &grid, in: detail.cutTop(1)) }
    listBox = rest
    table(session).draw(into: &grid, in: rest) { cells(of: requests[$0], session) }
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.approvalsTitle,
      columns: [
        .init(say.waitsColumn, .fixed(7)),
        .init(say.subscriberColumn, .flexible(minimum: 14)),
        .init(say.offerColumn, .flexible(minimum: 16)),
        .init(say.moneyColumn, .fixed(9), .right),
        .init(say.neededColumn, .fixed(11), priority: 1),
        .init(say.agentColumn, .flexible(minimum: 10), priority: 2),
      ], cursor: cursor)
  }

  private func cells(of request: ApprovalRequest, _ session: Session) -> [Span] {
    let say = session.say
    let draft = request.approval.draft
    let title = session.catalogue.incentive(draft.incentive).map { say($0.title) }
    return [
      Span(session.elapsed(since: request.approval.askedAt), .accent),
      Span(request.subscriberName, .textStrong), Span(title ?? draft.incentive),
      Span(session.money(draft.cost), .textStrong), Span(say.level(draft.needed), .offerApproval),
      Span(request.approval.agent, .textMuted),
    ]
  }

  /// What one decides by: who it is, what they pay and are worth, why they leave, what they were
  /// given.
  func factLines(_ session: Session, width: Int) -> [[Span]] {
    guard let facts, let request = selected, facts.call.id == request.call else { return [] }
    let say = session.say
    let reason = facts.call.reason.flatMap(session.catalogue.reason).map { say($0.title) } ?? ""
    let who = [
      Span(facts.dossier.subscriber.displayName, .textStrong, .bold),
      Span("   \(facts.call.number.text)   ", .textMuted),
      facts.call.identity(say, inWords: true), Span("   \(reason)", .accent),
    ]
    let given = facts.call.offers.map { offer in
      let title = session.catalogue.incentive(offer.incentive).map { say($0.title) }
      let answer = offer.answer.map(say.answer) ?? say.waiting
      return [Span(say.pair(title ?? offer.incentive, answer), .textMuted)]
    }
    let note = facts.call.note.isEmpty ? [] : [[Span(say.quoted(facts.call.note), .textMuted)]]
    return [who] + facts.shortFacts(session, width: width, isShort: false) + given + note
      + facts.historyLines(session)
  }
}
