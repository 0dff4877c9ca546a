/// Of those who leave within the window, the share that has left after so many days. It says how
/// much it means that somebody is still there: on the day of the call little, at the end all
/// (O. Chapelle, "Modeling delayed feedback in display advertising", 2014).
package struct LeavingCurve: Sendable {
  /// Fewer people who left than this do not say when people leave.
  private static let enough = 30

  /// By window: how many had left after so many days, and in all.
  private var counts: [Int: [Int]] = [:]

  package init() {}

  /// Learns from windows that are over; a window that is not would show only the early ones.
  package init(_ watches: some Sequence<StayWatch>) {
    for watch in watches where watch.isOver {
      guard let day = watch.leftAfter else { continue }
      counts[watch.window, default: [Int](repeating: 0, count: watch.window + 1)][day] += 1
    }
    counts = counts.mapValues { days in
      var sum = 0
      return days.map { count in
        sum += count
        return sum
      }
    }
  }

  /// 0 to 1; 1 when the window is over. Nil while too few windows are over to say: such a call
  /// teaches nothing yet, neither by who left nor by who is still there.
  package func share(_ watch: StayWatch) -> Double? {
    guard !watch.isOver else { return 1 }
    guard let days = counts[watch.window], let all = days.last, all >= Self.enough else {
      return nil
    }
    return Double(days[watch.seen]) / Double(all)
  }
}
