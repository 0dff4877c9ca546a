import Retention
import Terminal

/// A text for the subscriber, to be read out or given, and said to have been with Enter: the
/// apology, the letter.
struct CaseTextScreen: Screen {
  let id = ScreenID.caseText
  let isOverlay = true
  private let title: String
  private let text: String
  /// Read again, nothing follows.
  private let isOld: Bool
  private var offset = 0

  private static let widest = 70

  init(_ title: String, _ text: String, isOld: Bool = false) {
    self.title = title
    self.text = text
    self.isOld = isOld
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return [isOld ? .pop : .answer(.said(text))]
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    case .moveUp: offset -= 1
    case .moveDown: offset += 1
    case .pageUp: offset -= 10
    case .pageDown: offset += 10
    case .first: offset = 0
    case .last: offset = .max / 2
    default: break
    }
    return []
  }

  func reading(in session: Session) -> Reading {
    Reading(title, facts: text.split(separator: "\n").map(String.init))
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let width = min(Self.widest, box.width - 6)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isEmpty ? [""] : SafeText(String(line)).description.wrapped(to: width)
    }
    let height = min(lines.count, box.height - 4)
    offset = max(0, min(offset, lines.count - height))
    let dialog = Dialog(title: title, content: Size(width: width, height: height))
    var inner = dialog.draw(into: &grid, in: box)
    for line in lines.dropFirst(offset).prefix(height) {
      Line([Span(line)], on: dialog.ground).draw(into: &grid, in: inner.cutTop(1))
    }
  }
}
