import Retention
import Store
import Terminal

/// How the search looks: title, field, rows.
extension FindScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    // Whoever listens would be told of two screens, one after the other.
    if let taking, !session.isAccessible {
      return drawOpening(taking.hit, into: &grid, in: box, session)
    }
    let say = session.say
    var rest = box
    drawTitle(into: &grid, in: rest.cutTop(1), session)
    var line = rest.cutTop(1)
    _ = line.cutLeft(1)
    let label = say.searchLabel + " "
    let labelBox = line.cutLeft(TextWidth.columns(of: label))
    grid.put(label, at: labelBox.origin, Style(.textMuted), width: labelBox.width)
    _ = line.cutRight(1)
    let fieldBox = line
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    drawPromises(into: &grid, below: &rest, session)
    listBox = rest
    cursor.reveal(rows: table(session).rows(in: rest))
    if hits.isEmpty, shownText != nil {
      grid.putEmptyList(whyNothing(say), in: rest)
    } else {
      table(session).draw(into: &grid, in: rest, keeping: &painted) { rows[$0] }
    }
    field.label = say.searchLabel
    field.placeholder = say.searchHint
    field.draw(into: &grid, in: fieldBox, hasFocus: true)
  }

  private func drawTitle(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var spans = [Span(" ")] + session.brand(say.findTitle) + [.spring]
    if let corrected { spans.append(Span(say.corrected(corrected) + "   ", .statusWarning)) }
    if let total { spans.append(Span(say.matches(total) + "   ", .textMuted)) }
    spans.append(Span("\(session.actor.name) ", .textMuted))
    Line(spans, on: .header, role: .heading).draw(into: &grid, in: box)
  }

  func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.findTitle,
      columns: [
        .init(say.nameColumn, .flexible(minimum: 16)),
        .init(say.accountColumn, .fixed(12)),
        .init(say.phoneColumn, .fixed(9), priority: 3),
        .init(say.planColumn, .flexible(minimum: 16), priority: 2),
        .init(say.monthlyColumn, .fixed(9), .right),
        .init(say.tenureColumn, .fixed(10), priority: 4, .right),
        .init(say.contractColumn, .fixed(15), priority: 1),
      ], cursor: cursor
    ).sorted(by: sorting)
  }

  func cells(of hit: SearchHit, _ session: Session) -> [Span] {
    let say = session.say
    return [
      Span(hit.name.isEmpty ? "–" : hit.name, .text), Span(hit.account, .textMuted),
      Span(hit.phone.masked, .textMuted), Span(hit.plan, .textMuted),
      Span(session.money(hit.monthlyCharge), .textMuted),
      Span(say.shortMonths(hit.tenureMonths), .textMuted),
      Span(say.contract(hit.contract), .textMuted),
    ]
  }
}
