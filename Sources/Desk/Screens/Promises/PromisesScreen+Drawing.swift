import Retention
import Store
import Terminal

/// How the day's list looks, and what it says.
extension PromisesScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let right = [
      Span(
        promises.isEmpty ? "" : "   \(say.promisesDue(PromiseCount(promises, session)))", .textMuted
      ),
      Span("   \(session.actor.name) ", .textMuted),
    ]
    Line(
      [Span(" ")] + session.brand(say.promisesTitle) + [.spring] + right, on: .header,
      role: .heading
    ).draw(into: &grid, in: rest.cutTop(1))
    guard !promises.isEmpty else {
      if isLoaded { grid.putEmptyList(say.noPromises, in: rest) }
      return
    }
    let words = wordsLines(session, width: rest.width - 2)
    if !words.isEmpty {
      var below = rest.cutBottom(words.count + 1)
      Rule(.horizontal).draw(into: &grid, in: below.cutTop(1))
      for spans in words { Line([Span(" ")] + spans).draw(into: &grid, in: below.cutTop(1)) }
    }
    listBox = rest
    table(session).draw(into: &grid, in: rest) { promises[$0].cells(session) }
  }

  /// What was said, of the selected one.
  private func wordsLines(_ session: Session, width: Int) -> [[Span]] {
    guard let promise = selected?.promise, !promise.words.isEmpty else { return [] }
    return session.say.quoted(promise.words).wrapped(to: width).prefix(3).map { [Span($0)] }
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.promisesTitle,
      columns: [
        .init("", .fixed(1)), .init(say.dueColumn, .fixed(14)),
        .init(say.subscriberColumn, .flexible(minimum: 14)),
        .init(say.promiseColumn, .flexible(minimum: 12)),
        .init(say.moneyColumn, .fixed(9), priority: 2, .right),
        .init(say.ownerLabel, .flexible(minimum: 10), priority: 1),
      ], cursor: cursor)
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.promisesTitle)
    page.facts = [
      promises.isEmpty ? say.noPromises : say.promisesDue(PromiseCount(promises, session))
    ]
    page.facts += wordsLines(session, width: 200).map(\.words)
    page.number(promises.map { $0.cells(session).words })
    return page
  }
}

extension PromiseRow {
  /// What is overdue is marked by a sign and a colour.
  func cells(_ session: Session) -> [Span] {
    let say = session.say
    let isOverdue = promise.isOverdue(at: session.now)
    let due = session.world.local(promise.dueAt)
    return [
      Span(isOverdue ? "!" : "", .statusWarning, .bold),
      Span(
        due.day == session.today ? "\(say.today) \(say.time(due))" : say.dayAndTime(due),
        isOverdue ? .statusWarning : .text),
      Span(subscriberName, .textStrong), Span(say.promise(promise.kind)),
      Span(promise.amount.map(session.money) ?? "", .textStrong), Span(promise.owner, .textMuted),
    ]
  }
}

/// How many promises wait: not kept in time, today, later.
struct PromiseCount {
  var overdue = 0
  var today = 0
  var later = 0

  init(_ rows: [PromiseRow], _ session: Session) {
    for promise in rows.map(\.promise) {
      if promise.isOverdue(at: session.now) {
        overdue += 1
      } else if session.world.local(promise.dueAt).day == session.today {
        today += 1
      } else {
        later += 1
      }
    }
  }
}
