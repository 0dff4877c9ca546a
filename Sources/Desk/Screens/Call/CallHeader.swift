import Retention
import Terminal

/// The first line of a call: who, how far they have shown that it is they, since when, and the
/// call's number. What there is no room for is said shorter or left out.
struct CallHeader {
  let name: String
  let account: String
  /// In words, and as they are where there is little room.
  let marks: [Span]
  let shortMarks: [Span]
  /// The longest way to say it first; the number is never cut.
  let clocks: [[Span]]

  struct Parts {
    let who: [Span]
    let marks: [Span]
    let clocks: [Span]
  }

  /// As much as there is room for.
  func parts(in box: Rect, _ session: Session) -> Parts {
    let width = CallLayout(box, session).nameWidth
    let brand = session.brand(session.say.callTitle) + [Span("   ")]
    let ways: [(who: [Span], marks: [Span])] = [
      (brand + person(width), marks), (person(width), marks), (person(width), shortMarks),
      (person(box.width / 3), shortMarks), (person(box.width / 4), []),
    ]
    for way in ways {
      for clocks in clocks
      where way.who.columns + way.marks.columns + 2 + clocks.columns < box.width - 1 {
        return Parts(who: way.who, marks: way.marks, clocks: clocks)
      }
    }
    return Parts(who: person(box.width / 4), marks: [], clocks: clocks.last ?? [])
  }

  /// The account alone where billing gives no name.
  private func person(_ width: Int) -> [Span] {
    let shown = Span((name.isEmpty ? account : name).clipped(to: width), .textStrong, .bold)
    return name.isEmpty
      ? [shown, Span("  ")] : [shown, Span("  \(account)  ", .textMuted)]
  }
}
