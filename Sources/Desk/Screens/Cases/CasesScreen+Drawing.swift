import Retention
import Store
import Terminal

/// How the list of cases looks, and what it says.
extension CasesScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let left = [Span(" ")] + session.brand(say.casesTitle)
    let right = [
      Span("   \(scope(session))", .accent),
      Span("   \(say.openCases(rows.count))", .textMuted),
      Span(late > 0 ? "   \(say.overdueCases(late)) " : " ", .statusWarning, .bold),
    ]
    Line(left + [.spring] + right, on: .header, role: .heading)
      .draw(into: &grid, in: rest.cutTop(1))
    if isFiltering || !field.isEmpty {
      var row = rest.cutTop(1)
      Line([Span(" / ", .keyHint)]).draw(into: &grid, in: row.cutLeft(3))
      field.draw(into: &grid, in: row, hasFocus: isFiltering)
    }
    guard !shown.isEmpty else {
      if isLoaded {
        grid.putEmptyList(
          rows.isEmpty ? say.noCases(isOwn: showsOwn(in: session)) : say.nothingFound(field.text),
          in: rest)
      }
      return
    }
    drawSelected(into: &grid, in: rest.cutBottom(min(4, rest.height / 3)), session)
    listBox = rest
    table(session).draw(into: &grid, in: rest) { cells(of: shown[$0], session) }
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.casesTitle,
      columns: [
        .init(say.caseColumn, .fixed(6), .right),
        .init(say.subscriberColumn, .flexible(minimum: 14)),
        .init(say.categoryColumn, .flexible(minimum: 14), priority: 2),
        .init(say.severityLabel, .fixed(9), priority: 3),
        .init(say.stageColumn, .fixed(15), priority: 1),
        .init(say.clockColumn, .fixed(max(clockWidth, TextWidth.columns(of: say.clockColumn)))),
        .init(say.agentColumn, .flexible(minimum: 14), priority: 4),
      ], cursor: cursor)
  }

  private func cells(of row: CaseRow, _ session: Session) -> [Span] {
    let say = session.say
    let complaint = row.complaint
    let title = session.complaints.category(complaint.draft.category).map { say($0.title) }
    let severity: StyleKey = complaint.draft.severity == .critical ? .statusWarning : .text
    return [
      Span("\(complaint.id.rawValue)", .textMuted), Span(row.subscriberName, .textStrong),
      Span(title ?? complaint.draft.category),
      Span(say.severity(complaint.draft.severity), severity),
      Span(say.stage(complaint.stage), complaint.stage.style),
      clock(of: row, session),
      Span(complaint.handler, .textMuted),
    ]
  }

  /// The next clock of a case, marked where it is over.
  func clock(of row: CaseRow, _ session: Session) -> Span {
    guard let clock = row.complaint.nextClock(by: session.book.caseTimes) else { return Span("–") }
    let isOver = clock.isBreached(on: session.today)
    let words = session.say.clock(clock, on: session.today)
    return Span((isOver ? "! " : "") + words, isOver ? .statusWarning : .text)
  }

  private func scope(_ session: Session) -> String {
    showsOwn(in: session) ? session.say.ownCases : session.say.allCases
  }

  /// What the selected case is about.
  private func drawSelected(into grid: inout Grid, in box: Rect, _ session: Session) {
    guard let row = cursor.selection.map({ shown[$0] }) else { return }
    var rest = box
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    let say = session.say
    let draft = row.complaint.draft
    let facts = [
      draft.since.map { say.since(say.day($0)) } ?? "",
      say.received(say.day(row.complaint.round.received)), say.handledBy(row.complaint.handler),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    Line([Span(" \(row.account)  ", .textMuted), Span(facts, .textMuted)])
      .draw(into: &grid, in: rest.cutTop(1))
    let words = say.quoted(SafeText(draft.words).description).wrapped(to: rest.width - 2)
    for line in words.prefix(rest.height) {
      Line([Span(" \(line)")]).draw(into: &grid, in: rest.cutTop(1))
    }
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.casesTitle)
    page.facts = [
      rows.isEmpty
        ? say.noCases(isOwn: showsOwn(in: session))
        : "\(say.openCases(rows.count)), \(scope(session))"
    ]
    page.field = isFiltering ? .filter : nil
    page.choosing = .openRow
    page.number(
      shown.map { row in
        cells(of: row, session).map(\.text.withoutMarks).filter { !$0.isEmpty }
          .joined(separator: ", ")
      })
    return page
  }
}
