import Retention
import Store
import Terminal

/// The card while its call is being recorded, which takes the disk a moment and a busy store longer:
/// whoever pressed the key sees at once that it was taken. What the list showed stands where the
/// call will show it, and nothing else of the subscriber before the look is on record.
extension FindScreen {
  func drawOpening(
    _ hit: SearchHit, into grid: inout Grid, in box: Rect, _ session: Session
  ) {
    var rest = box
    let layout = CallLayout(box, session)
    let who = header(hit, session).parts(in: box, session).who
    Line([Span(" ")] + who, on: .header, role: .heading).draw(into: &grid, in: rest.cutTop(1))
    _ = rest.cutTop(1)
    var panel = layout.isWide ? rest.cutLeft(layout.firstWidth) : rest
    let title = layout.isWide ? [[Span(session.say.subscriberTitle, .textMuted, .bold)]] : []
    let bill = session.billLines(
      plan: hit.plan, charge: hit.monthlyCharge, hit.contract, months: hit.tenureMonths)
    for spans in title + bill {
      Line([Span(" ")] + spans).draw(into: &grid, in: panel.cutTop(1))
    }
  }

  /// As the call will have it once it is open, so that the name will not jump.
  private func header(_ hit: SearchHit, _ session: Session) -> CallHeader {
    let checks = Call.checksNeeded
    return CallHeader(
      name: hit.name, account: hit.account, marks: [Span("○ \(session.say.unverified(checks))")],
      shortMarks: [Span("○ \(checks)")],
      clocks: [[Span("● \(session.elapsed(since: session.now))   0000-0000 ")]])
  }
}
