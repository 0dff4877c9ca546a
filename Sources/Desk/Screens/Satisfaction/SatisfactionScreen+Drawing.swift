import Retention
import Store
import Terminal

/// How the figures look: an interval where there are enough answers, and how many are missing where
/// there are not.
extension SatisfactionScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let since = report.map { say.since($0.since) } ?? ""
    Line(
      [Span(" ")] + session.brand(say.satisfactionTitle)
        + [.spring, Span("   \(since) ", .textMuted)], on: .header, role: .heading
    ).draw(into: &grid, in: rest.cutTop(1))
    guard let report else { return }
    for spans in topLines(report, session, width: rest.width - 2) {
      Line([Span(" ")] + spans).draw(into: &grid, in: rest.cutTop(1))
    }
    drawTrend(report.said, into: &grid, in: &rest, session)
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    Line([Span(" ")] + tabs(say)).draw(into: &grid, in: rest.cutTop(1))
    listBox = rest
    switch view {
    case .reason, .offer, .agent: drawGroups(into: &grid, in: rest, session)
    case .behaviour: drawBehaviour(report, into: &grid, in: rest, session)
    case .words: drawWords(report, into: &grid, in: rest, session)
    }
  }

  /// Which views there are, the one that is shown strong and in brackets.
  private func tabs(_ say: Speech) -> [Span] {
    View.allCases.flatMap { each -> [Span] in
      let name = say.view(each)
      return [
        each == view ? Span("[\(name)]", .accent, .bold) : Span(" \(name) ", .textMuted),
        Span(" "),
      ]
    }
  }

  private func drawTrend(
    _ said: Satisfaction, into grid: inout Grid, in rest: inout Rect, _ session: Session
  ) {
    let scores = said.months.map { month in
      month.nps.count >= least ? NetPromoter(month.nps)?.score : nil
    }
    guard let first = said.months.first?.month, let last = said.months.last?.month,
      scores.contains(where: { $0 != nil })
    else { return }
    let say = session.say
    let words = zip(said.months, scores).map { month, score in
      say.pair(say.month(month.month), score.map { say.signed(Int($0.rounded())) } ?? "–")
    }
    guard !session.isAccessible else {
      return say.pair(say.trendByMonth, words.joined(separator: ", ")).wrapped(to: rest.width - 2)
        .forEach { Line([Span(" "), Span($0)]).draw(into: &grid, in: rest.cutTop(1)) }
    }
    var line = rest.cutTop(1)
    let label = " NPS \(say.trendByMonth)  "
    grid.put(
      label, at: line.cutLeft(TextWidth.columns(of: label)).origin, Style(.textMuted),
      width: line.width)
    var spark = Sparkline(
      label, scores.map { $0.map { $0 + 100 } }, value: words.joined(separator: ", "))
    spark.ceiling = 200
    spark.draw(into: &grid, in: line.cutLeft(scores.count))
    let span = first == last ? say.month(first) : "\(say.month(first)) – \(say.month(last))"
    grid.put("  \(span)", at: line.origin, Style(.textMuted), width: line.width)
  }

  private mutating func drawGroups(
    into grid: inout Grid, in box: Rect, _ session: Session
  ) {
    let rows = plotted.map { row($0, session) }
    guard rows.count > 1 else { return grid.putEmptyList(session.say.noAnswersYet, in: box) }
    cursor.reveal(rows: box.height)
    let shown = Array(rows[cursor.shown])
    guard !session.isAccessible else {
      return draw(plotted[cursor.shown].map { groupWords($0, session) }, into: &grid, in: box)
    }
    let label = dimension.map { session.say.dimension($0) } ?? ""
    IntervalPlot(label, shown).draw(into: &grid, in: box.inset(columns: 2, rows: 0))
    mark(groupWords(plotted[cursor.selection ?? 0], session), into: &grid, in: box)
  }

  private func row(_ group: Satisfaction.Group, _ session: Session) -> IntervalPlot.Row {
    let say = session.say
    let name = title(of: group, session)
    guard group.nps.count >= least, let nps = NetPromoter(group.nps) else {
      return IntervalPlot.Row(
        name, low: .nan, middle: .nan, high: .nan, "\(say.n(group.nps.count)) < \(least)")
    }
    let interval = nps.interval ?? nps.score...nps.score
    return IntervalPlot.Row(
      name, low: interval.lowerBound, middle: nps.score, high: interval.upperBound,
      "\(say.net(nps)) \(say.n(nps.count))")
  }

  func title(of group: Satisfaction.Group, _ session: Session) -> String {
    let (say, key) = (session.say, group.key)
    if key == Self.all { return say.allAnswers }
    switch dimension {
    case .reason:
      let group = session.catalogue.reasonGroups.first { $0.code == key }?.title
      let title = (group ?? session.catalogue.reason(key)?.title).map { "\(key) \(say($0))" }
      return title ?? (key.isEmpty ? say.noReason : key)
    case .offer:
      let title = session.catalogue.incentive(key).map { say($0.title) }
      return title ?? (key.isEmpty ? say.noOffer : key)
    case .agent, nil: return key
    }
  }

  private mutating func drawBehaviour(
    _ report: SatisfactionReport, into grid: inout Grid, in box: Rect, _ session: Session
  ) {
    // A figure that is cut is a wrong figure.
    let lines = behaviourLines(report, session).flatMap { $0.wrapped(to: max(20, box.width - 4)) }
    guard !lines.isEmpty else { return grid.putEmptyList(session.say.noBehaviourYet, in: box) }
    cursor.resize(to: lines.count)
    cursor.reveal(rows: box.height)
    draw(Array(lines[cursor.shown]), into: &grid, in: box)
  }

  /// Lines of which the bar stands at one.
  private func draw(_ lines: [String], into grid: inout Grid, in box: Rect) {
    var rest = box
    let here = (cursor.selection ?? 0) - cursor.offset
    for (row, line) in lines.enumerated() {
      let strip = rest.cutTop(1)
      Line([Span("  "), Span(line).width(.flexible(minimum: 1))], role: nil)
        .draw(into: &grid, in: strip)
      if row != here { grid.note(Semantic(.row, line, at: strip)) }
    }
    if lines.indices.contains(here) { mark(lines[here], into: &grid, in: box) }
  }

  private func mark(_ words: String, into grid: inout Grid, in box: Rect) {
    let row = box.minY + (cursor.selection ?? 0) - cursor.offset
    let strip = Rect(x: box.minX, y: row, width: box.width, height: 1)
    grid.put("▸", at: strip.origin, Style(.accent), width: 1)
    grid.note(Semantic(.row, words, hasFocus: true, at: strip))
    grid.cursor = strip.origin
  }

  private mutating func drawWords(
    _ report: SatisfactionReport, into grid: inout Grid, in box: Rect, _ session: Session
  ) {
    let say = session.say
    var rest = box
    field.label = say.title(of: .filter)
    field.placeholder = say.filterHint(session.label(of: .filter, on: .satisfaction))
    var line = rest.cutTop(1)
    grid.put(" / ", at: line.cutLeft(3).origin, Style(isFiltering ? .accent : .textMuted))
    field.draw(into: &grid, in: line, hasFocus: isFiltering)
    guard !report.verbatims.isEmpty else {
      return grid.putEmptyList(field.isEmpty ? say.noAnswersYet : say.noWordsMatch, in: rest)
    }
    var list = rest.cutTop(max(3, rest.height - 4))
    let table = Table(
      say.wordsView,
      columns: [
        .init("", .fixed(12)), .init("", .fixed(2), .right), .init("", .fixed(2), priority: 2),
        .init("", .flexible(minimum: 10), priority: 1), .init("", .flexible(minimum: 30)),
      ], cursor: cursor, hasFocus: !isFiltering)
    cursor.reveal(rows: table.rows(in: list))
    table.draw(into: &grid, in: list) { verbatimCells(report.verbatims[$0], session) }
    _ = list.cutTop(1)
    guard let row = cursor.selection, rest.height > 1 else { return }
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    let text = say.quoted(SafeText(report.verbatims[row].answer.words).description)
    for line in text.wrapped(to: rest.width - 2).prefix(rest.height) {
      Line([Span(" "), Span(line, .textStrong)]).draw(into: &grid, in: rest.cutTop(1))
    }
  }

  private func verbatimCells(_ one: Verbatim, _ session: Session) -> [Span] {
    let score = one.answer.score(.nps)
    return [
      Span(session.say.day(one.answer.draft.day), .textMuted),
      Span(score.map { "\($0)" } ?? "–", one.answer.isDetractor ? .statusWarning : .text),
      Span(one.answer.about ?? "", .accent), Span(one.subscriberName, .textStrong),
      Span(one.answer.words),
    ]
  }
}

extension Speech {
  func view(_ view: SatisfactionScreen.View) -> String {
    switch view {
    case .reason: dimension(.reason)
    case .offer: dimension(.offer)
    case .agent: dimension(.agent)
    case .behaviour: behaviourView
    case .words: wordsView
    }
  }
}
