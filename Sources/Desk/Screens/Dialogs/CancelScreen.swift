import Retention
import Terminal

/// The right to leave: read back with the day, the fee and the refund, Enter, receipt. No reason
/// is asked, nothing is offered.
struct CancelScreen: Screen {
  let id = ScreenID.cancel
  let isOverlay = true
  private let outcome: String
  private let lines: [String]

  init(by kind: OutcomeKind, _ call: Call, _ dossier: Dossier, _ session: Session) {
    let say = session.say
    let subscriber = dossier.subscriber
    let receipt = Receipt(
      of: call, ending: kind, callbackAt: nil, in: session.situation(of: dossier))
    let reason = call.reason.flatMap(session.catalogue.reason).map { say($0.title) }
    outcome = kind.code
    var lines = [
      say.cancelReadBack(
        subscriber.displayName.clipped(to: TextDialog.longestName),
        subscriber.planName(say).clipped(to: TextDialog.longestName), receipt.endsOn)
    ]
    lines += ReceiptText.ending(receipt, session)
    lines.append(say.cancelReason(reason ?? say.reasonNotAsked))
    if !call.isVerified {
      lines.append("! " + say.unverified(Call.checksNeeded - call.checks))
    }
    self.lines = lines
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .endService: [.answer(.end(outcome))]
    case .back: [.pop]
    default: []
    }
  }

  func reading(in session: Session) -> Reading {
    Reading(session.say.cancelTitle, facts: lines.map(\.withoutMarks))
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    TextDialog(title: session.say.cancelTitle, paragraphs: lines)
      .draw(into: &grid, in: box)
  }
}
