import Retention
import Store
import Terminal

/// The queue in words.
extension ApprovalsScreen {
  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.approvalsTitle)
    page.facts = [requests.isEmpty ? say.noApprovals : say.waiting(requests.count)]
    page.facts += factLines(session, width: 200).map(\.words).filter { !$0.isEmpty }
    page.number(
      requests.map { request in
        let draft = request.approval.draft
        let title = session.catalogue.incentive(draft.incentive).map { say($0.title) }
        let parts = [
          request.subscriberName, title ?? draft.incentive, session.money(draft.cost),
          say.level(draft.needed), request.approval.agent,
        ]
        return parts.joined(separator: ", ")
      })
    return page
  }
}
