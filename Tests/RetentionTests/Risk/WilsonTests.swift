import Retention
import Testing

struct WilsonTests {
  /// figures.md, and the ends.
  @Test(arguments: [
    (9, 20, 25.8, 65.8), (180, 400, 40.2, 49.9), (0, 10, 0, 27.8), (10, 10, 72.2, 100),
    (0, 1, 0, 79.3), (1, 1, 20.7, 100),
  ])
  func `a rate's interval`(successes: Int, count: Int, low: Double, high: Double) {
    let interval = wilsonInterval(successes: successes, count: count)
    #expect(abs(interval.lowerBound * 100 - low) < 0.05)
    #expect(abs(interval.upperBound * 100 - high) < 0.05)
  }

  @Test(arguments: [(0, 0), (1, 0), (5, 3), (-1, 3), (Int.max, Int.max)])
  func `a count that cannot be says nothing and stops nobody`(successes: Int, count: Int) {
    let interval = wilsonInterval(successes: successes, count: count)
    #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
    if count == 0 { #expect(interval == 0...1) }
  }
}
