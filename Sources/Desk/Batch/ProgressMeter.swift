package import Retention
import Terminal

/// How far a long command is, as one line that is drawn over itself.
package struct ProgressMeter {
  /// Milliseconds between two drawings: ten a second at most.
  private static let pause: Int64 = 100
  private static let barColumns = 20

  private let started: Moment
  private var drawnAt: Moment?
  private let say: Speech

  package init(from start: Moment, _ say: Speech) {
    started = start
    self.say = say
  }

  /// The line to draw now, at most `width` columns; nil when it was drawn just before.
  ///
  /// - Parameters:
  ///   - rows: what was done, told as it is.
  ///   - done: how much of `total` is behind; 0 of 0 when nobody knows.
  package mutating func line(
    rows: Int, done: Int, of total: Int, at now: Moment, width: Int
  ) -> String? {
    if let drawnAt, now < drawnAt.adding(milliseconds: Self.pause) { return nil }
    drawnAt = now
    let elapsed = max(0, now.milliseconds - started.milliseconds)
    var parts = [say.rowsDone(rows)]
    if elapsed >= 500 { parts.append(say.rowsASecond(rows * 1000 / Int(elapsed))) }
    if total > 0 {
      let share = min(1, Double(done) / Double(total))
      parts.insert("\(Self.bar(share)) \(say.percent(Int(share * 100)))", at: 0)
      if share > 0.02, elapsed >= 500 {
        let left = Double(elapsed) / 1000 * (1 - share) / share
        parts.append(say.timeLeft(seconds: Int(left.rounded(.up))))
      }
    }
    return parts.joined(separator: "   ").clipped(to: width)
  }

  private static func bar(_ share: Double) -> String {
    let full = Int(share * Double(barColumns))
    return String(repeating: "█", count: full) + String(repeating: "░", count: barColumns - full)
  }
}
