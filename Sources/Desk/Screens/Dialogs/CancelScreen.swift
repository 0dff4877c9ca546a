import Retention
import Terminal

/// The right to leave: read back, Enter, receipt. No reason is asked, nothing is offered.
struct CancelScreen: Screen {
  let id = ScreenID.cancel
  let isOverlay = true
  private let lines: [String]

  init(_ call: Call, _ dossier: Dossier, _ session: Session) {
    let say = session.say
    let subscriber = dossier.subscriber
    let plan = subscriber.plan.isEmpty ? say.service(subscriber.service) : subscriber.plan
    let reason = call.reason.flatMap(session.catalogue.reason).map { say($0.title) }
    lines = [
      say.cancelReadBack(subscriber.displayName, plan),
      say.cancelReason(reason ?? say.reasonNotAsked),
    ]
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: [.answer(.cancelService)]
    case .back: [.pop]
    default: []
    }
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    TextDialog(title: session.say.cancelTitle, paragraphs: lines).draw(into: &grid, in: box)
  }
}
