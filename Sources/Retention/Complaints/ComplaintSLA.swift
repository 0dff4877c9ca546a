/// How many cases kept their time limits. Open cases that are over already count against it: what
/// is never closed would otherwise look well.
package struct ComplaintSLA: Hashable, Sendable {
  package let closed: Int
  /// Closed, and no clock of theirs ever ran out.
  package let closedInTime: Int
  package let openBreached: Int
  package let open: Int

  package init(of complaints: [Complaint], on today: Day, by times: CaseTimes) {
    let isClosed = complaints.filter { !$0.isOpen }
    let isOpen = complaints.filter(\.isOpen)
    closed = isClosed.count
    closedInTime = isClosed.count { !$0.isBreached(on: today, by: times) }
    openBreached = isOpen.count { $0.isBreached(on: today, by: times) }
    open = isOpen.count
  }

  /// What the share is of: closed ones, and open ones that are over.
  package var counted: Int { closed + openBreached }

  /// `closedInTime / counted`, in whole hundredths of a percent, cut; nil of nothing.
  package var share: Share? {
    guard counted > 0 else { return nil }
    return Share(basisPoints: closedInTime * 10_000 / counted)
  }
}
