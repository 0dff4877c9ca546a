import Retention
import Terminal

/// How the causes look: bars with their cumulative share, the vital few above a line of words.
extension ParetoScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let left = [Span(" ")] + session.brand(say.paretoTitle)
    let right = [
      Span("   \(say.pareto(measure)), \(say.pareto(depth)) ", .accent)
    ]
    Line(left + [.spring] + right, on: .header, role: .heading)
      .draw(into: &grid, in: rest.cutTop(1))
    guard !pareto.rows.isEmpty else {
      if isLoaded { grid.putEmptyList(say.noCauses, in: rest) }
      return
    }
    // A figure that is cut is a wrong figure.
    for words in [fewWords(session), slaWords(session)].fitted(in: rest.width - 2) {
      Line([Span(" \(words)", .textMuted)]).draw(into: &grid, in: rest.cutTop(1))
    }
    let history = historyLines(session, width: rest.width - 2)
    var detail = rest.cutBottom(min(history.count + 2, max(2, rest.height / 2)))
    Rule(.horizontal).draw(into: &grid, in: detail.cutTop(1))
    for spans in history where detail.height > 1 {
      Line([Span(" ")] + spans).draw(into: &grid, in: detail.cutTop(1))
    }
    drawMonths(into: &grid, in: detail.cutTop(1), session)
    listBox = rest
    drawTable(into: &grid, in: rest, session)
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.paretoTitle,
      columns: [
        .init(say.causeLabel, .flexible(minimum: 18)),
        .init(say.countColumn, .fixed(6), .right), .init(say.moneyColumn, .fixed(10), .right),
        .init("", .fixed(22), priority: 1), .init(say.cumulativeColumn, .fixed(6), .right),
        .init(say.measureColumn, .fixed(14), priority: 2),
      ], cursor: cursor)
  }

  private func drawTable(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    let largest = pareto.rows.map { amount($0) }.max() ?? 0
    let block = grid.glyphs.heights.last.map(Character.init)
    table(session).draw(into: &grid, in: box) { place in
      let row = pareto.rows[place]
      let share = largest > 0 ? amount(row) / largest : 0
      let bar = block.map { String(repeating: $0, count: Int((share * 22).rounded())) }
      let style: StyleKey = row.isVital ? .textStrong : .textMuted
      return [
        Span("\(row.code) \(title(row.code, session))", style),
        Span(say.integer(row.count), style), Span(session.money(row.cost), style),
        Span(bar ?? "", row.isVital ? .chart1 : .textMuted),
        Span(say.percent(row.cumulative.percent), style), mark(row.code, session),
      ]
    }
  }

  private func amount(_ row: Pareto.Row) -> Double {
    measure == .count ? Double(row.count) : Double(row.cost.minor)
  }

  private func title(_ code: String, _ session: Session) -> String {
    let leaf = session.complaints.cause(code).map { session.say($0.title) }
    return leaf ?? session.complaints.causeGroup(code).map { session.say($0.title) } ?? ""
  }

  /// Whether something was done, and whether it helped.
  private func mark(_ code: String, _ session: Session) -> Span {
    guard depth == .cause else { return Span("") }
    let history = history(of: code, session)
    guard history.measure != nil else { return Span("–", .textMuted) }
    return history.cameBack
      ? Span("! \(session.say.cameBack)", .statusWarning)
      : Span("✓ \(session.say.stayedAway)", .statusOk)
  }

  private func history(of code: String, _ session: Session) -> CauseHistory {
    CauseHistory(of: code, in: complaints, measures: measures, today: session.today)
  }

  private func historyLines(_ session: Session, width: Int) -> [[Span]] {
    guard depth == .cause, let row = selected else { return [] }
    let say = session.say
    let history = history(of: row.code, session)
    guard let measure = history.measure else { return [[Span(say.noMeasure, .textMuted)]] }
    let words = say.measureTaken(say.day(measure.day), measure.by, measure.words)
    let rates = say.beforeAfter(history)
    return SafeText(words).description.wrapped(to: width).map { [Span($0)] }
      + [[Span(rates, history.cameBack ? .statusWarning : .statusOk)]]
  }

  private func drawMonths(into grid: inout Grid, in box: Rect, _ session: Session) {
    guard depth == .cause, let row = selected, !box.isEmpty else { return }
    var rest = box
    let counts = history(of: row.code, session).months.map(\.count)
    let label = " \(session.say.casesAMonth)  "
    Line([Span(label, .textMuted)]).draw(
      into: &grid, in: rest.cutLeft(TextWidth.columns(of: label)))
    let value = counts.suffix(24).map(String.init).joined(separator: " ")
    if !session.isAccessible {
      Sparkline(session.say.casesAMonth, counts.map { UInt($0) }, value: value)
        .draw(into: &grid, in: rest.cutLeft(min(counts.count, 24, rest.width)))
      _ = rest.cutLeft(2)
    }
    Line([Span(value, .textMuted)]).draw(into: &grid, in: rest)
  }

  private func slaWords(_ session: Session) -> String {
    session.say.sla(
      ComplaintSLA(of: complaints, on: session.today, by: session.book.caseTimes))
  }

  private func fewWords(_ session: Session) -> String {
    session.say.vitalFew(pareto.vitalFew.count, of: pareto.rows.count)
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.paretoTitle)
    page.facts =
      [say.pareto(measure), slaWords(session)]
      + (pareto.rows.isEmpty ? [say.noCauses] : [fewWords(session)])
      + historyLines(session, width: 400).map(\.words)
    page.number(
      pareto.rows.map { row in
        [
          "\(row.code) \(title(row.code, session))", say.integer(row.count),
          session.money(row.cost), say.percent(row.cumulative.percent),
          mark(row.code, session).text.withoutMarks,
        ].filter { !$0.isEmpty }.joined(separator: ", ")
      })
    return page
  }
}

extension [String] {
  /// Beside each other where there is room, otherwise a line each.
  fileprivate func fitted(in width: Int) -> [String] {
    let whole = joined(separator: "   ")
    return TextWidth.columns(of: whole) <= width ? [whole] : flatMap { $0.wrapped(to: width) }
  }
}
