import Retention
import Store
import Terminal

/// How the log looks: title, filter, rows, and the open call under them.
extension LogScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    drawTitle(into: &grid, in: rest.cutTop(1), session)
    let filterBox = rest.cutTop(1)
    drawRule(into: &grid, in: rest.cutTop(1), session)
    if let story {
      let lines = story.lines(session, width: rest.width - 2)
      let detail = rest.cutBottom(min(lines.count, max(3, rest.height - 6)))
      Rule(.horizontal).draw(into: &grid, in: rest.cutBottom(1))
      drawStory(lines, into: &grid, in: detail)
    }
    drawList(into: &grid, in: rest, session)
    drawFilter(into: &grid, in: filterBox, session)
  }

  private mutating func drawList(into grid: inout Grid, in box: Rect, _ session: Session) {
    listBox = box
    let table = table(session)
    cursor.reveal(rows: table.rows(in: box))
    if rows.isEmpty, isLoaded {
      let words = field.isEmpty ? session.say.logEmpty : session.say.logNothingMatches
      return grid.putEmptyList(words, in: box)
    }
    self.table(session).draw(into: &grid, in: box, keeping: &painted) { lines[$0] }
  }

  private func drawTitle(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    let state =
      isFollowing
      ? Span("● \(say.live)", .statusOk) : Span("○ \(say.paused)", .statusNeutral)
    var left = [Span(" ")] + session.brand(say.logTitle) + [Span("   "), state]
    if waiting > 0 { left.append(Span("   \(say.waiting(waiting))", .offerApproval, .bold)) }
    let count = isFilling ? "" : say.rows(rows.count, more: hasMore)
    let rows = Span("   \(count) ", .textMuted)
    let actor = Span("   \(session.actor.name) ", .textMuted)
    let level = Span("  \(say.level(session.actor.level)) ", .textMuted)
    let right = [rows].followed(by: [[actor], [level]], in: box.width - left.columns)
    Line(left + [.spring] + right, on: .header, role: .heading).draw(into: &grid, in: box)
  }

  private mutating func drawFilter(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    grid.put(" / ", at: rest.cutLeft(3).origin, Style(isFiltering ? .accent : .textMuted))
    _ = rest.cutRight(1)
    field.label = session.say.title(of: .filter)
    field.placeholder = session.say.filterHint
    field.draw(into: &grid, in: rest, hasFocus: isFiltering)
  }

  /// The line under the filter says what in it is not understood.
  private func drawRule(into grid: inout Grid, in box: Rect, _ session: Session) {
    Rule(.horizontal).draw(into: &grid, in: box)
    guard let unclear = filter.unclear.first else { return }
    let words = session.say.filterProblem(unclear.words)
    grid.put(
      words, at: Point(x: box.minX + 3, y: box.minY), Style(.statusWarning),
      width: min(TextWidth.columns(of: words), box.width - 4))
  }

  private func drawStory(_ lines: [[Span]], into grid: inout Grid, in box: Rect) {
    var rest = box
    for spans in lines { Line([Span(" ")] + spans).draw(into: &grid, in: rest.cutTop(1)) }
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.logTitle,
      columns: [
        .init(say.timeColumn, .fixed(8)),
        .init(say.subscriberColumn, .flexible(minimum: 16)),
        .init(say.reasonColumn, .fixed(6), priority: 3),
        .init(say.offerColumn, .flexible(minimum: 18)),
        .init(say.moneyColumn, .fixed(8), priority: 4, .right),
        .init(say.answerColumn, .fixed(10), priority: 2),
        .init(say.outcomeColumn, .flexible(minimum: 17), priority: 1),
        .init(say.agentColumn, .flexible(minimum: 12), priority: 5),
      ], cursor: cursor, hasFocus: !isFiltering
    ).sorted(by: sorting)
  }

  func cells(of row: LogRow, _ session: Session) -> [Span] {
    let say = session.say
    let catalogue = session.catalogue
    let time = LocalTime(row.at, utcOffset: row.utcOffset)
    let isToday = time.day == session.today
    let clock = isToday ? say.clock(time) : say.dayInYear(time.day)
    let offer = row.incentive.map { code in catalogue.incentive(code).map { say($0.title) } ?? code
    }
    let outcome = row.outcome.flatMap(catalogue.outcome)
    return [
      Span(clock, .textMuted), Span(row.subscriberName), Span(row.reason ?? "–"),
      Span(offer ?? say.noOffer, offer == nil ? .textMuted : .text),
      Span(offer == nil ? "" : session.money(row.cost)),
      Span(
        row.answer.map(say.answer) ?? (offer == nil ? "" : say.waiting),
        row.answer?.style ?? .textMuted),
      Span(outcome.map { say($0.title) } ?? say.onCall, outcome?.style ?? .outcomePending),
      Span(row.agent, .textMuted),
    ]
  }
}
