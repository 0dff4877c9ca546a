/// How many promises were kept by when they were due, of those that were due. What is still open
/// and overdue counts as not kept; what was withdrawn in time does not count.
package struct KeptRate: Hashable, Sendable {
  package private(set) var kept = 0
  /// Kept, moved or withdrawn after it was due.
  package private(set) var late = 0
  package private(set) var overdue = 0
  /// Not due yet.
  package private(set) var open = 0

  package init() {}

  package init(_ promises: some Sequence<Promise>, at now: Moment) {
    for promise in promises { count(promise, at: now) }
  }

  /// All of some together.
  package init(adding rates: some Sequence<KeptRate>) {
    for rate in rates {
      kept += rate.kept
      late += rate.late
      overdue += rate.overdue
      open += rate.open
    }
  }

  package mutating func count(_ promise: Promise, at now: Moment) {
    switch promise.state {
    case .open where promise.isOverdue(at: now): overdue += 1
    case _ where promise.wasMissed: late += 1
    case .kept: kept += 1
    case .open: open += 1
    case .withdrawn: break
    }
  }

  /// Promises that were due.
  package var due: Int { kept + late + overdue }
  /// From 0 to 1; nil when nothing was due.
  package var share: Double? { due > 0 ? Double(kept) / Double(due) : nil }
  /// Its 95 % interval; nil when nothing was due.
  package var interval: ClosedRange<Double>? {
    due > 0 ? wilsonInterval(successes: kept, count: due) : nil
  }
}
