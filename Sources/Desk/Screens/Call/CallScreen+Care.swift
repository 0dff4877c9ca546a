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

  /// The same on a narrow screen: beside each other as far as they fit, and no more of them than
  /// leave room for the offers. What is left out is in the reading, and behind each system's key.
  func shortCareLines(_ session: Session, width: Int, isShort: Bool) -> [[Span]] {
    var lines: [[Span]] = []
    for part in careLines(session, width: width) {
      if let last = lines.last, last.columns + Self.gap.columns + part.columns <= width {
        lines[lines.count - 1] = last + Self.gap + part
      } else {
        lines.append(part)
      }
    }
    guard !session.isAccessible else { return lines }
    return Array(lines.prefix(isShort ? 1 : 4))
  }

  private static let gap = [Span("   ")]
}
