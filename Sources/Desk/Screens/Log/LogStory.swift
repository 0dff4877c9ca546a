import Retention
import Store
import Terminal

/// One whole call as the log shows it: what happened, when, and how it ended.
struct LogStory: Sendable {
  let call: Call
  private let subscriber: String
  private let story: [StoryLine]

  init(_ call: Call, of subscriber: String, _ story: [StoryLine]) {
    self.call = call
    self.subscriber = subscriber
    self.story = story
  }

  func lines(_ session: Session, width: Int) -> [[Span]] {
    // The checks stand in the summary, all of them together.
    let told = story.filter { $0.fact != .identityChecked }
    return [summary(session, width)] + told.flatMap { line(of: $0, session, width) }
  }

  private func summary(_ session: Session, _ width: Int) -> [Span] {
    let say = session.say
    let end = call.closedAt ?? session.now
    let head = [
      Span(call.number.text, .accent, .bold), Span("   \(subscriber)", .textStrong),
    ]
    let talk = say.duration(seconds: end.seconds(since: call.openedAt))
    var groups = [
      [call.identity(say, inWords: true, after: "   ")], [Span("   \(call.agent)")],
      [Span("   \(say.talk) \(talk)")],
    ]
    if let wishAt = call.wishAt {
      let clock = say.duration(seconds: end.seconds(since: wishAt))
      groups.append([Span("   \(say.cancelClock) \(clock)")])
    }
    return head.followed(by: groups, in: width)
  }

  private func line(of entry: StoryLine, _ session: Session, _ width: Int) -> [[Span]] {
    let (label, text, style) = words(of: entry, session)
    let time = session.say.clock(LocalTime(entry.at, utcOffset: entry.utcOffset))
    let indent = 10 + 20
    return text.wrapped(to: max(10, width - indent)).enumerated().map { row, text in
      [
        Span(row == 0 ? time : "", .textMuted).width(.fixed(10)),
        Span(row == 0 ? label : "", .textMuted).width(.fixed(20)), Span(text, style),
      ]
    }
  }

  private func words(
    of entry: StoryLine, _ session: Session
  ) -> (label: String, text: String, style: StyleKey) {
    let say = session.say
    let catalogue = session.catalogue
    switch entry.fact {
    case .opened: return (say.storyOpened, entry.actor.name, .text)
    case .identityChecked: return (say.storyChecked, "✓", .statusOk)
    case .reasonSet(let code):
      let title = catalogue.reason(code).map { say($0.title) } ?? ""
      return (say.storyReason, "\(code) \(title)", .text)
    case .confirmed(let code):
      let fact = catalogue.circumstances.first { $0.code == code }
      return (say.storyConfirmed, fact.map { say($0.title) } ?? code, .text)
    case .conduct(let step): return (say.storyConduct, say.conduct(step), .text)
    case .presented(let draft):
      return (say.storyPresented, offer(draft.incentive, draft.cost, session), .text)
    case .answered(let id, let answer): return answered(id, answer, session)
    case .approvalAsked(let draft):
      return (say.storyAsked, offer(draft.incentive, draft.cost, session), .text)
    case .approvalGranted: return (say.storyGranted, entry.actor.name, .statusOk)
    case .approvalHeard(_, let giver): return (say.storyGranted, say.heardBy(giver), .statusOk)
    case .approvalMisheard(_, let giver): return (say.storyMisheard, giver, .statusWarning)
    case .approvalRefused(_, let reason):
      return (say.storyNotGranted, say.refusedBy(entry.actor.name, reason), .text)
    case .approvalWithdrawn: return (say.storyWithdrawn, "", .textMuted)
    case .approvalChanged(_, let draft):
      let words = "\(entry.actor.name)  \(offer(draft.incentive, draft.cost, session))"
      return (say.storyChanged, words, .text)
    case .looked(let reason):
      return (say.storyLooked, "\(entry.actor.name) \(say.looked(reason))", .textMuted)
    case .care(let fact): return fact.story(session)
    case .noted(let text): return (say.storyNote, say.quoted(text), .text)
    case .closed(let closing):
      let kind = catalogue.outcome(closing.outcome)
      return (
        say.storyOutcome, kind.map { say($0.title) } ?? closing.outcome, kind?.style ?? .text
      )
    }
  }

  private func offer(_ code: String, _ cost: Money, _ session: Session) -> String {
    let title = session.catalogue.incentive(code).map { session.say($0.title) } ?? ""
    return "\(code) \(title)  \(session.money(cost))"
  }

  private func answered(
    _ id: Identifier<Offer>, _ answer: Answer, _ session: Session
  ) -> (label: String, text: String, style: StyleKey) {
    let say = session.say
    guard let offer = call.offer(id) else { return (say.answer(answer), "", answer.style) }
    let title = session.catalogue.incentive(offer.incentive).map { say($0.title) } ?? ""
    let seconds = offer.answeredAt?.seconds(since: offer.presentedAt) ?? 0
    let words = "\(offer.incentive) \(title)  \(say.after(say.duration(seconds: seconds)))"
    return (say.answer(answer), words, answer.style)
  }
}
