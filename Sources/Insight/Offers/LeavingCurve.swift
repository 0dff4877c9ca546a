/// Of those who leave within the window, the share that has left after so many days. It says how
/// much it means that somebody is still there: on the day of the call little, at the end all
/// (O. Chapelle, "Modeling delayed feedback in display advertising", 2014).
package struct LeavingCurve: Sendable {
  /// Design values: half of those who leave do so on the call, the others evenly until the end.
  private static let onTheCall = 0.5
  /// What the design weighs, in people who left.
  private static let weight = 30.0

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

  /// 0 to 1; 1 when the window is over.
  package func share(_ watch: StayWatch) -> Double {
    guard !watch.isOver else { return 1 }
    let even = Double(watch.seen) / Double(watch.window)
    let design = Self.onTheCall + (1 - Self.onTheCall) * even
    let days = counts[watch.window] ?? []
    let (left, all) = days.isEmpty ? (0, 0) : (days[watch.seen], days[watch.window])
    return (Self.weight * design + Double(left)) / (Self.weight + Double(all))
  }
}
