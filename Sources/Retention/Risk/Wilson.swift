/// The 95 % interval of a rate (E. B. Wilson, 1927): honest near 0 and 1 and for small counts.
/// 9 of 20 is 0.258 to 0.658; none of none, or more than all, is 0 to 1: nothing is known.
package func wilsonInterval(successes: Int, count: Int) -> ClosedRange<Double> {
  guard count > 0, (0...count).contains(successes) else { return 0...1 }
  let z = 1.959_963_984_540_054
  let n = Double(count)
  let rate = Double(successes) / n
  let centre = rate + z * z / (2 * n)
  let spread = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
  let scale = 1 + z * z / n
  return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
}
