import Retention
import Terminal

/// Asking for a higher level's word, and what is heard of it.
extension CallScreen {
  /// The offer that is selected needs somebody else's word.
  func askingAvailability(_ session: Session) -> Availability {
    let say = session.say
    guard call.reason != nil else {
      return .unavailable(why: Refusal.reasonMissing.sentence(say, session.catalogue))
    }
    guard let row = cursor.selection else { return .available }
    let offer = ranked[row]
    if let approval = call.approval(of: offer.incentive.code), approval.isOpen(at: session.now) {
      let refusal = Refusal.approvalAsked(offer.incentive.code)
      return .unavailable(why: refusal.sentence(say, session.catalogue))
    }
    if case .notMet(let obstacle) = offer.verdict, !obstacle.isLevel {
      let title = say(offer.incentive.title)
      return .unavailable(why: say.pair(title, obstacle.sentence(say, session.catalogue)))
    }
    return .available
  }

  mutating func askForApproval(_ session: Session) -> [Step] {
    guard let row = cursor.selection else { return [] }
    let incentive = ranked[row].incentive
    switch incentive.cost {
    case .stated, .statedMonths:
      isAsking = true
      return [.push(TermsPrompt(incentive, session))]
    case .fixed, .monthly, .discount:
      return ask(.ask(incentive: incentive.code, terms: Terms()), session)
    }
  }

  /// What became of a request while nobody looked.
  func heard(_ call: Call, _ session: Session) -> [Step] {
    let say = session.say
    for approval in call.approvals {
      let before = self.call.approval(approval.id)
      guard before?.state != approval.state, let name = approval.decider else { continue }
      let title = session.catalogue.incentive(approval.draft.incentive).map { say($0.title) } ?? ""
      switch approval.state {
      case .granted:
        let giver = approval.isByVoice ? say.heardBy(name) : name
        return [.toast(Toast(say.pair(title, say.grantedBy(giver)), .ok))]
      case .refused(let reason):
        return [.toast(Toast(say.pair(title, say.refusedBy(name, reason)), .warning))]
      case .changed:
        let words = say.refusedBy(name, say.storyChanged)
        return [.toast(Toast(say.pair(title, words), .warning))]
      case .asked, .withdrawn, .used: continue
      }
    }
    return []
  }

  /// Where the state of an offer stands, as long as a request for it is good.
  func approvalCell(of incentive: Incentive, _ session: Session) -> Span? {
    guard let approval = call.approval(of: incentive.code) else { return nil }
    let say = session.say
    switch approval.state {
    case .asked where !approval.isExpired(at: session.now):
      return Span("◐ \(say.asked(session.elapsed(since: approval.askedAt)))", .offerApproval)
    case .granted where !approval.isExpired(at: session.now):
      return Span("● \(say.grantedBy(approval.decider ?? ""))", .offerAuthorised)
    case .refused(let reason):
      return Span("– \(say.refusedBy(approval.decider ?? "", reason))", .offerBlocked)
    default: return nil
    }
  }
}
