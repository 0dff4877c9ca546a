import Retention

/// When the desk looks again at what its journal teaches: at the start, and after calls were closed
/// here or elsewhere, at most once a minute.
extension DeskApp {
  /// Milliseconds.
  private static let betweenLessons: Int64 = 60_000

  mutating func lesson() -> [Effect] {
    let sinceLast = taughtAt.map { session.now.milliseconds - $0.milliseconds }
    guard !isTaughtAll, sinceLast.map({ $0 >= Self.betweenLessons || $0 < 0 }) ?? true else {
      return []
    }
    (isTaughtAll, taughtAt) = (true, session.now)
    return [.learn]
  }
}
