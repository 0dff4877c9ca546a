import Retention
import Store
import Terminal

/// What stands around the call, on the card: each system in its own lines, the most telling first.
extension CallScreen {
  func careLines(_ session: Session, width: Int) -> [[Span]] {
    caseLines(session, width: width) + promiseLines(session, width: width)
      + loyaltyLines(session, width: width) + surveyLines(session) + contactLines(session)
  }

  mutating func ask(_ command: CareCommand, _ session: Session) -> [Step] {
    let id = CommandID(session.world)
    pending = id
    let order = CareOrder(command, for: call.subscriber, on: call.id)
    return [.effect(.care(order, id))]
  }
}
