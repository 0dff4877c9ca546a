import Terminal

/// A dialog of words: each paragraph wrapped, a blank line between two.
struct TextDialog {
  let title: String
  let paragraphs: [String]
  private static let widest = 64
  /// Columns of a name inside a sentence: a longer one would push the question off the screen.
  static let longestName = 80

  init(title: String, paragraphs: [String]) {
    self.title = title
    self.paragraphs = paragraphs
  }

  func draw(into grid: inout Grid, in box: Rect) {
    let width = min(Self.widest, box.width - 6)
    // A line end in a name is none of ours.
    let safe = paragraphs.map { SafeText($0).description.wrapped(to: width) }
    let lines = Array(safe.joined(separator: [""]))
    let dialog = Dialog(
      title: title, content: Size(width: width, height: lines.count))
    var inner = dialog.draw(into: &grid, in: box)
    for line in lines {
      Line([Span(line)], on: dialog.ground).draw(into: &grid, in: inner.cutTop(1))
    }
  }
}
