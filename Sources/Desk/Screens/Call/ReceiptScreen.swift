import Retention
import Terminal

/// What was agreed, to be read out and sent. Enter goes back to the search.
struct ReceiptScreen: Screen {
  let id = ScreenID.receipt
  private let call: Call
  private let lines: [ReceiptText.Line]

  init(_ call: Call) {
    self.call = call
    lines = ReceiptText.lines(of: call.receipt ?? "")
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    action == .finish ? [.pop] : []
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    let outcome = call.outcome.flatMap(session.catalogue.outcome)
    var title: [Span] = [Span(" ")] + session.brand(session.say.receiptTitle)
    title += [
      Span("  "),
      Span(outcome.map { session.say($0.title) } ?? "", outcome?.style ?? .text)
        .width(.flexible(minimum: 8), .right),
      Span("   \(call.number.text) ", .accent, .bold),
    ]
    Line(title, on: .header, role: .heading).draw(into: &grid, in: rest.cutTop(1))
    _ = rest.cutTop(1)
    let width = min(76, rest.width - 4)
    for line in lines {
      for text in line.text.wrapped(to: width) {
        let key: StyleKey = line.isStrong ? .textStrong : .text
        let emphasis: Emphasis = line.isStrong ? .bold : []
        Line([Span("  "), Span(text, key, emphasis)]).draw(into: &grid, in: rest.cutTop(1))
      }
    }
  }
}
