import Retention
import Terminal

/// Where the parts of a call stand: three panels side by side when there is room, one under the
/// other when there is not.
struct CallLayout {
  let isWide: Bool
  /// The columns of the subscriber's panel, of those to the end of the second with the line
  /// between, and of a name in the header.
  let firstWidth: Int
  let secondEnd: Int
  let nameWidth: Int

  init(_ box: Rect, _ session: Session) {
    isWide = box.width >= 112 && box.height >= 26 && !session.isAccessible
    firstWidth = box.width * 36 / 112
    secondEnd = firstWidth + 1 + box.width * 31 / 112
    nameWidth = max(24, box.width / 3)
  }
}

extension Session {
  /// What is paid for what a month, and since when under which contract.
  func billLines(
    plan: String, charge: Money, _ contract: Contract, months: Int
  ) -> [[Span]] {
    [
      [
        Span(plan, .textStrong).width(.flexible(minimum: 8)),
        Span(" \(money(charge))\(say.perMonth) ", .textStrong),
      ],
      [Span("\(say.contract(contract)), \(say.months(months))")],
    ]
  }
}
