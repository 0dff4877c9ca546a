import Retention
import Terminal

/// The parts of the call, each in its place. The same parts whether wide or narrow.
extension CallScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    drawHeader(into: &grid, in: rest.cutTop(1), session)
    let noteBox = rest.cutBottom(1)
    let layout = CallLayout(box, session)
    if layout.isWide {
      drawWide(into: &grid, in: rest, layout, session)
    } else {
      drawNarrow(into: &grid, in: rest, session)
    }
    drawNote(into: &grid, in: noteBox, session)
  }

  private mutating func drawWide(
    into grid: inout Grid, in box: Rect, _ layout: CallLayout, _ session: Session
  ) {
    var rest = box
    let (first, second) = (layout.firstWidth, layout.secondEnd)
    let junctions = [first: Rule.Side.after, second: .after]
    Rule(.horizontal, junctions: junctions).draw(into: &grid, in: rest.cutTop(1))
    let panelRows = max(8, min(11, rest.height - 12))
    var panels = rest.cutTop(panelRows)
    drawSubscriber(into: &grid, in: panels.cutLeft(first), session)
    Rule(.vertical).draw(into: &grid, in: panels.cutLeft(1))
    drawRisk(into: &grid, in: panels.cutLeft(second - first - 1), session)
    Rule(.vertical).draw(into: &grid, in: panels.cutLeft(1))
    drawPlay(into: &grid, in: panels, session)
    let ends = [first: Rule.Side.before, second: .before]
    Rule(.horizontal, junctions: ends).draw(into: &grid, in: rest.cutTop(1))
    Rule(.horizontal).draw(into: &grid, in: rest.cutBottom(1))
    let history = historyLines(session)
    let historyBox = rest.cutBottom(min(max(1, history.count), 3))
    Rule(.horizontal).draw(into: &grid, in: rest.cutBottom(1))
    draw(history, into: &grid, in: historyBox)
    drawOffers(into: &grid, in: rest, isStacked: false, session)
  }

  private mutating func drawNarrow(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    let facts = shortFacts(session, width: rest.width - 1, isShort: box.height < 21)
    draw(facts, into: &grid, in: rest.cutTop(facts.count))
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    let room = Size(width: rest.width - 2, height: max(4, rest.height - 10))
    let play = playLines(session, in: room)
    draw(play, into: &grid, in: rest.cutTop(play.count))
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    Rule(.horizontal).draw(into: &grid, in: rest.cutBottom(1))
    if rest.height >= 9 {
      let history = historyLines(session)
      draw(history, into: &grid, in: rest.cutBottom(1))
      Rule(.horizontal).draw(into: &grid, in: rest.cutBottom(1))
    }
    drawOffers(into: &grid, in: rest, isStacked: true, session)
  }

  private mutating func drawNote(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    let label = " \(session.say.noteLabel) "
    let labelBox = rest.cutLeft(TextWidth.columns(of: label))
    let key: StyleKey = isNoting ? .accent : .textMuted
    grid.put(label, at: labelBox.origin, Style(key), width: labelBox.width)
    _ = rest.cutRight(1)
    note.label = session.say.noteLabel
    note.placeholder = session.say.noteHint(session.label(of: .editNote, on: .call))
    note.draw(into: &grid, in: rest, hasFocus: isNoting)
  }

  /// Lines one under the other, a blank column at the left.
  func draw(_ lines: [[Span]], into grid: inout Grid, in box: Rect) {
    var rest = box
    for spans in lines {
      let row = rest.cutTop(1)
      guard !row.isEmpty else { return }
      Line([Span(" ")] + spans).draw(into: &grid, in: row)
    }
  }
}
