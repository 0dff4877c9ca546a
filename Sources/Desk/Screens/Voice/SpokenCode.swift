import Retention
import Terminal

/// Four characters to be read out, each with the word that spells it.
struct SpokenCode {
  let code: VoiceCode

  static let size = Size(width: BigText.width(of: VoiceCode.length), height: BigText.rows + 1)

  func draw(into grid: inout Grid, in box: Rect, on ground: Ground, _ say: Speech) {
    var rest = box
    let letters = rest.cutTop(BigText.rows)
    BigText(code.text, on: ground).draw(into: &grid, in: letters)
    let row = rest.cutTop(1)
    guard !row.isEmpty else { return }
    grid.note(Semantic(.text, say.spelled(code), at: row))
    let places = BigText.places(in: row, count: VoiceCode.length)
    for (letter, x) in zip(code.text, places) {
      grid.put(
        say.spelling(of: letter), at: Point(x: x, y: row.minY), Style(.textMuted, on: ground))
    }
  }
}
