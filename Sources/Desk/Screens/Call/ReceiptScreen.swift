import Retention
import Terminal

/// What was agreed, to be read out and sent. Enter goes back to the search.
struct ReceiptScreen: Screen {
  let id = ScreenID.receipt
  private let call: Call
  private let lines: [ReceiptText.Line]
  /// The first row shown, of more than fit.
  private var offset = 0

  init(_ call: Call) {
    self.call = call
    lines = ReceiptText.lines(of: call.receipt ?? "")
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    action == .copyNumber ? session.clipboard.availability(session.say) : .available
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .finish: return [.pop]
    case .copyNumber: return [.copy(call.number.text)]
    case .moveDown, .pageDown: offset += action == .pageDown ? 8 : 1
    case .moveUp, .pageUp: offset -= action == .pageUp ? 8 : 1
    default: break
    }
    return []
  }

  func reading(in session: Session) -> Reading {
    let outcome = call.outcome.flatMap(session.catalogue.outcome).map { session.say($0.title) }
    let title = session.say.pair(session.say.receiptTitle, outcome ?? "")
    return Reading(title, facts: lines.map(\.text.withoutMarks).filter { !$0.isEmpty })
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
    let rows = lines.flatMap { line in line.text.wrapped(to: width).map { (line.isStrong, $0) } }
    offset = max(0, min(offset, rows.count - rest.height))
    for (row, (isStrong, text)) in rows.dropFirst(offset).prefix(rest.height).enumerated() {
      let hasMore = row == rest.height - 1 && offset + row < rows.count - 1
      let words = Span(text, isStrong ? .textStrong : .text, isStrong ? .bold : [])
      let mark = Span(hasMore ? "↓ " : "  ", .accent)
      let place = Rect(x: rest.minX, y: rest.minY + row, width: rest.width, height: 1)
      Line([mark, words]).draw(into: &grid, in: place)
    }
  }
}
