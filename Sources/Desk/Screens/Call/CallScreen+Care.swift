import Retention
import Store
import Terminal

/// What stands around the call, on the card: each system in its own lines, the most telling first.
extension CallScreen {
  func careLines(_ session: Session, width: Int) -> [[Span]] {
    promiseLines(session, width: width)
  }

  mutating func ask(_ command: CareCommand, _ session: Session) -> [Step] {
    let id = CommandID(session.world)
    pending = id
    let order = CareOrder(command, for: call.subscriber, on: call.id)
    return [.effect(.care(order, id))]
  }
}
