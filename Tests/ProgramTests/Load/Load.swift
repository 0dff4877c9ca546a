import Foundation
import TestSupport

/// How hard the tests under load lean, and by which chance.
enum Load {
  static let isSoak = HostileText.isSoak

  /// `HOLDFAST_SEED`, else another one at each run; printed, so that a run can be repeated. The
  /// system still deals out the processors' time as it likes.
  static func seed(of test: String) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["HOLDFAST_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0...999_999)
    print("\(test): HOLDFAST_SEED=\(seed)")
    return seed
  }

  /// Runs `body` for each on a thread of its own, all at once, and waits for all; what they threw.
  static func together<Element: Sendable>(
    _ elements: [Element], _ body: @escaping @Sendable (Element) throws -> Void
  ) -> [String] {
    let failures = Collected<String>()
    let ended = DispatchGroup()
    for element in elements {
      ended.enter()
      Thread.detachNewThread {
        defer { ended.leave() }
        do { try body(element) } catch { failures.add("\(element): \(error)") }
      }
    }
    ended.wait()
    return failures.all
  }
}
