import Retention
import Store
import Terminal

/// What is due today, under the rows: the first thing that an agent sees at the start of a day.
extension FindScreen {
  /// Lines of promises at most; the list of all is a key away.
  private static let most = 5

  func drawPromises(into grid: inout Grid, below box: inout Rect, _ session: Session) {
    guard field.isEmpty, !duePromises.isEmpty, box.height >= 12 else { return }
    let shown = duePromises.prefix(min(Self.most, box.height / 4))
    var rest = box.cutBottom(shown.count + 2)
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    Line(promisesTitle(session)).draw(into: &grid, in: rest.cutTop(1))
    for row in shown {
      let cells = row.cells(session)
      Line(
        [
          Span(" "), cells[0].width(.fixed(2)), cells[1].width(.fixed(15)),
          cells[2].width(.flexible(minimum: 12)), Span(" "), cells[3].width(.fixed(16)),
          cells[5].width(.fixed(16)),
        ]
      ).draw(into: &grid, in: rest.cutTop(1))
    }
  }

  private func promisesTitle(_ session: Session) -> [Span] {
    let say = session.say
    let count = PromiseCount(duePromises, session)
    let key = session.label(of: .goPromises, on: id, whileTyping: true)
    return [
      Span(" "), Span(say.promisesTitle, .textMuted, .bold), Span("  "),
      Span(say.promisesDue(count), count.overdue > 0 ? .statusWarning : .text),
      .spring, Span("\(key) ", .keyHint), Span("\(say.title(of: .goPromises)) ", .textMuted),
    ]
  }
}
