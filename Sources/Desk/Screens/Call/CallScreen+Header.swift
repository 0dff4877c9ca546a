import Retention
import Terminal

extension CallScreen {
  func drawHeader(into grid: inout Grid, in box: Rect, _ session: Session) {
    let subscriber = dossier.subscriber
    let parts = CallHeader(
      name: subscriber.name, account: subscriber.account, marks: marks(session, inWords: true),
      shortMarks: marks(session, inWords: false), clocks: clocks(session)
    ).parts(in: box, session)
    let spans = [Span(" ")] + parts.who + parts.marks + [.spring, Span("  ")] + parts.clocks
    Line(spans, on: .header, role: .heading).draw(into: &grid, in: box)
  }

  private func marks(_ session: Session, inWords: Bool) -> [Span] {
    [call.identity(session.say, inWords: inWords)] + conductMark(session, inWords: inWords)
  }

  /// The longest way to say it first.
  private func clocks(_ session: Session) -> [[Span]] {
    let say = session.say
    let talk = Span("● \(session.elapsed(since: call.openedAt))")
    let number = Span("   \(call.number.text) ", .accent, .bold)
    guard let wishAt = call.wishAt else { return [[talk, number]] }
    let clock = session.elapsed(since: wishAt)
    return [
      [talk, Span("   \(say.cancelClock) \(clock)", .textMuted), number],
      [talk, Span("   × \(clock)", .textMuted), number], [talk, number],
    ]
  }
}

extension [Span] {
  /// The columns of all that is not flexible.
  var columns: Int { reduce(0) { $0 + TextWidth.columns(of: $1.text) } }

  /// Follows with as many of the groups as fit into `width`, the first ones first.
  func followed(by groups: [[Span]], in width: Int) -> [Span] {
    var line = self
    for group in groups where line.columns + group.columns <= width { line += group }
    return line
  }
}

extension Call {
  /// How far the caller has shown who they are, by a mark and, where there is room, in words.
  func identity(_ say: Speech, inWords: Bool, after lead: String = "") -> Span {
    if isVerified { return Span(lead + (inWords ? "✓ \(say.verified)" : "✓"), .statusOk) }
    let left = Call.checksNeeded - checks
    return Span(lead + (inWords ? "○ \(say.unverified(left))" : "○ \(left)"), .statusWarning)
  }
}
