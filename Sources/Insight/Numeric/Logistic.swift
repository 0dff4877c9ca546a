import Foundation

/// The share that belongs to a logit, 0 to 1.
package func logistic(_ logit: Double) -> Double {
  guard logit < 0 else { return 1 / (1 + exp(-logit)) }
  let odds = exp(logit)
  return odds / (1 + odds)
}

/// The logit of a share; a share of 0 or 1, which no finite logit has, counts as 0.0001 away.
package func logit(_ share: Double) -> Double {
  let inside = min(0.9999, max(0.0001, share))
  return log(inside / (1 - inside))
}

func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for index in left.indices { sum += left[index] * right[index] }
  return sum
}
