import Retention
import Terminal

/// How the kept rates look: a bar for the share, and its 95 % interval beside it.
extension KeptScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let since = say.since(say.day(Self.since(session)))
    Line(
      [Span(" ")] + session.brand(say.keptTitle) + [.spring, Span("   \(since) ", .textMuted)],
      on: .header, role: .heading
    ).draw(into: &grid, in: rest.cutTop(1))
    guard !rows.isEmpty else {
      if isLoaded { grid.putEmptyList(say.nothingPromised, in: rest) }
      return
    }
    listBox = rest
    let block = grid.glyphs.heights.last.map(Character.init)
    table(session).draw(into: &grid, in: rest) { cells(rows[$0], bar: block, session) }
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.keptTitle,
      columns: [
        .init(say.ownerLabel, .flexible(minimum: 14)), .init(say.dueCountColumn, .fixed(8), .right),
        .init(say.keptColumn, .fixed(9), .right),
        .init(say.lateColumn, .fixed(10), priority: 1, .right),
        .init(say.overdueColumn, .fixed(8), .right),
        .init(say.notDueColumn, .fixed(8), priority: 2, .right),
        .init("", .fixed(20), priority: 3), .init(say.rateColumn, .fixed(14), .right),
      ], cursor: cursor)
  }

  private func cells(
    _ row: (owner: String?, rate: KeptRate), bar block: Character?, _ session: Session
  ) -> [Span] {
    let say = session.say
    let rate = row.rate
    let share = rate.share ?? 0
    let bar = block.map { String(repeating: $0, count: Int((share * 20).rounded())) }
    let missed: StyleKey = rate.overdue > 0 ? .statusWarning : .textMuted
    return [
      Span(row.owner ?? say.everybody, .textStrong), Span(say.integer(rate.due)),
      Span(say.integer(rate.kept)), Span(say.integer(rate.late), .textMuted),
      Span((rate.overdue > 0 ? "! " : "") + say.integer(rate.overdue), missed),
      Span(say.integer(rate.open), .textMuted), Span(bar ?? "", .chart1),
      Span(say.kept(rate), rate.due > 0 ? .textStrong : .textMuted),
    ]
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.keptTitle)
    page.facts = rows.isEmpty ? [say.nothingPromised] : [say.since(say.day(Self.since(session)))]
    page.number(
      rows.map { owner, rate in
        let counts = [
          (say.dueCountColumn, rate.due), (say.keptColumn, rate.kept), (say.lateColumn, rate.late),
          (say.overdueColumn, rate.overdue), (say.notDueColumn, rate.open),
        ].map { say.pair($0, say.integer($1)) }
        return ([owner ?? say.everybody] + counts + [say.pair(say.rateColumn, say.kept(rate))])
          .joined(separator: ", ")
      })
    return page
  }
}
