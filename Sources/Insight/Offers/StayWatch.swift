package import Retention

/// Whether a subscriber stayed past the window of an offer. What is not known yet is its own case:
/// no outcome is never "stayed".
package enum StayLabel: Hashable, Sendable { case unknown, stayed, left }

/// How far a subscriber has been watched since an offer.
package struct StayWatch: Hashable, Sendable {
  /// Days that they must stay, 30 to 90: the `pending` of the outcome.
  package let window: Int
  /// Days watched so far, at most `window`.
  package let seen: Int
  /// Days after which they left; nil when they were still there when last seen.
  package let leftAfter: Int?

  package init(window: Int, seen: Int, leftAfter: Int?) {
    self.window = max(1, window)
    self.seen = min(max(0, seen), self.window)
    self.leftAfter = leftAfter.flatMap { [seen = self.seen] in $0 <= seen ? max(0, $0) : nil }
  }

  package init(offered: Day, window: Int, leftOn: Day?, today: Day) {
    let start = offered.daysSinceEpoch
    self.init(
      window: window, seen: today.daysSinceEpoch - start,
      leftAfter: leftOn.map { $0.daysSinceEpoch - start })
  }

  package var isOver: Bool { seen >= window }

  package var label: StayLabel {
    if leftAfter != nil { return .left }
    return isOver ? .stayed : .unknown
  }
}
