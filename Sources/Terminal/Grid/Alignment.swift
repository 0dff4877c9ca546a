/// Where text stands in the columns it is given.
package enum Alignment: Sendable { case left, right, centre }

extension Alignment {
  /// The blank columns before the text, of those that it leaves free.
  func lead(of free: Int) -> Int {
    switch self {
    case .left: 0
    case .centre: max(0, free) / 2
    case .right: max(0, free)
    }
  }
}
