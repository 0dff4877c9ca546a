import Retention
import Terminal

/// How one case looks, and what it says.
extension CaseScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let left = [Span(" ")] + session.brand(say.caseNumber(complaint.id))
    let right = [
      Span("  \(name)", .textStrong).width(.flexible(minimum: 8), .right),
      Span("   \(say.stage(complaint.stage)) ", complaint.stage.style, .bold),
    ]
    Line(left + right, on: .header, role: .heading).draw(into: &grid, in: rest.cutTop(1))
    _ = rest.cutTop(1)
    let width = rest.width - 2
    let rows = lines(session, width: width)
    offset = max(0, min(offset, rows.count - rest.height))
    for (row, spans) in rows.dropFirst(offset).prefix(rest.height).enumerated() {
      let hasMore = row == rest.height - 1 && offset + row < rows.count - 1
      let place = Rect(x: rest.minX, y: rest.minY + row, width: rest.width, height: 1)
      Line([Span(hasMore ? "↓" : " ", .accent)] + spans).draw(into: &grid, in: place)
    }
  }

  func reading(in session: Session) -> Reading {
    Reading(
      session.say.pair(session.say.caseNumber(complaint.id), name),
      facts: [session.say.stage(complaint.stage)]
        + lines(session, width: 400).map(\.words).filter { !$0.isEmpty })
  }

  private func lines(_ session: Session, width: Int) -> [[Span]] {
    let clocks = clockLines(session)
    let remedies = complaint.rounds.flatMap(\.remedies).flatMap {
      lines(of: $0, session, width: width)
    }
    let story = complaint.story.flatMap { lines(of: $0, session, width: width) }
    return aboutLines(session, width: width)
      + section(session.say.clocksTitle, clocks)
      + section(session.say.remediesTitle, remedies)
      + section(session.say.storyTitle, story)
  }

  private func section(_ title: String, _ lines: [[Span]]) -> [[Span]] {
    lines.isEmpty ? [] : [[], [Span(title, .textMuted, .bold)]] + lines
  }

  private func aboutLines(_ session: Session, width: Int) -> [[Span]] {
    let say = session.say
    let draft = complaint.draft
    let title = session.complaints.category(draft.category).map { say($0.title) }
    let facts = [
      say.severity(draft.severity), say.channel(draft.channel),
      draft.since.map { say.since(say.day($0)) } ?? "",
      say.received(say.day(complaint.round.received)), say.handledBy(complaint.handler),
    ].filter { !$0.isEmpty }
    let words = say.quoted(SafeText(draft.words).description).wrapped(to: width)
    let cause = complaint.cause.map { code in
      let name = session.complaints.cause(code).map { say($0.title) } ?? code
      return [Span("\(say.causeLabel) ", .textMuted), Span("\(code) \(name)", .textStrong)]
    }
    let ending = complaint.round.closing.map { closing in
      [Span("\(say.ending(closing.ending)), \(say.day(closing.day))", .statusOk)]
    }
    return [[Span(title ?? draft.category, .textStrong, .bold)]]
      + words.map { [Span($0)] }
      + facts.joined(separator: " · ").wrapped(to: width).map { [Span($0, .textMuted)] }
      + [cause, ending].compactMap(\.self)
  }

  private func clockLines(_ session: Session) -> [[Span]] {
    let say = session.say
    return complaint.clocks(by: session.book.caseTimes).map { clock in
      if let met = clock.met {
        let isLate = clock.isBreached(on: session.today)
        let mark: StyleKey = isLate ? .statusWarning : .statusOk
        let words = "\(say.clock(clock.kind)) \(say.dayInYear(met))"
        return [
          Span(isLate ? "! " : "✓ ", mark), Span(isLate ? say.late(words) : words, .textMuted),
        ]
      }
      let isOver = clock.isBreached(on: session.today)
      return isOver
        ? [Span("! \(say.clock(clock, on: session.today))", .statusWarning, .bold)]
        : [Span("  \(say.clock(clock, on: session.today))")]
    }
  }

  private func lines(
    of proposal: Complaint.Proposal, _ session: Session, width: Int
  ) -> [[Span]] {
    let say = session.say
    let what = say.remedy(proposal.remedy, session.catalogue)
    let (answer, style): (String, StyleKey) =
      switch proposal.answer?.isYes {
      case nil: (say.waiting, .textMuted)
      case true?: (say.title(.accept), .statusOk)
      case false?: (say.title(.refuse), .statusWarning)
      }
    let when = say.dayInYear(proposal.answer?.day ?? proposal.day)
    return SafeText(say.pair(what, "\(answer) \(when)")).description.wrapped(to: width)
      .map { [Span($0, style)] }
  }

  private func lines(
    of chapter: Complaint.Chapter, _ session: Session, width: Int
  ) -> [[Span]] {
    let time = session.world.local(chapter.at)
    let (text, style) = chapter.step.story(session)
    let head = SafeText("\(session.say.dayAndTime(time))  \(chapter.by)  ").description
    let room = max(20, width - TextWidth.columns(of: head))
    let body = SafeText(text).description.wrapped(to: room)
    let indent = String(repeating: " ", count: max(0, width - room))
    return [[Span(head, .textMuted), Span(body.first ?? "", style)]]
      + body.dropFirst().map { [Span(indent + $0, style)] }
  }
}

extension Complaint.Stage {
  var style: StyleKey {
    switch self {
    case .received, .disputed, .mediation: .statusWarning
    case .acknowledged, .proposed: .accent
    case .agreed, .closed: .statusOk
    }
  }
}
