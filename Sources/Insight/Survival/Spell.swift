/// How long somebody stayed: in months, and whether they then left or were still there when last
/// seen.
package struct Spell: Hashable, Sendable {
  package let months: Double
  package let left: Bool

  package init(months: Double, left: Bool) {
    self.months = months
    self.left = left
  }
}

/// The chance of still being there, as steps that only go down.
package struct SurvivalCurve: Hashable, Sendable {
  /// Ascending months, and the chance from each on.
  private let times: [Double]
  private let chances: [Double]

  init(times: [Double], chances: [Double]) {
    self.times = times
    self.chances = chances
  }

  /// 1 before the first step; the last step's for ever after.
  package func callAsFunction(_ month: Double) -> Double {
    let place = place(of: month)
    return place == 0 ? 1 : chances[place - 1]
  }

  /// Just before a month.
  func before(_ month: Double) -> Double {
    var place = place(of: month)
    while place > 0, times[place - 1] >= month { place -= 1 }
    return place == 0 ? 1 : chances[place - 1]
  }

  /// S(t + h | x) / S(t | x): still there h months after a month at which they are there.
  package func given(_ month: Double, after more: Double) -> Double {
    let here = self(month)
    return here > 0 ? self(month + more) / here : 0
  }

  /// Steps at or before a month.
  private func place(of month: Double) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= month { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
