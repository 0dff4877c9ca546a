import Foundation

/// What log-odds cost beside what happened; `logistic` and `logit` go there and back.
enum LogOdds {
  /// log(1 + eˣ) without overflow.
  static func softplus(_ value: Double) -> Double {
    value > 0 ? value + log1p(exp(-value)) : log1p(exp(value))
  }

  /// The mean of −log of the probability that was given to what happened.
  static func loss(_ logOdds: some Collection<Double>, _ labels: some Collection<Bool>) -> Double {
    let sum = zip(logOdds, labels).reduce(0) { $0 + softplus($1.1 ? -$1.0 : $1.0) }
    return sum / Double(max(labels.count, 1))
  }
}

/// e^x and what boosting makes of it, eight rows at a time.
enum Logistic {
  typealias Lane = SIMD8<Float>

  /// 1 / (1 + e^−x), to about 3e-7. The same bits on every machine: no mathematics library has a
  /// say, and nothing is contracted.
  @inline(__always)
  static func probability(_ value: Lane) -> Lane {
    let bounded = (-value).clamped(
      lowerBound: Lane(repeating: -80), upperBound: Lane(repeating: 80))
    let scaled = bounded * 1.442_695_04
    let whole = scaled.rounded(.toNearestOrEven)
    let rest = (scaled - whole) * 0.693_147_18
    var power = Lane(repeating: 1 / 720)
    power = power * rest + 1 / 120
    power = power * rest + 1 / 24
    power = power * rest + 1 / 6
    power = power * rest + 0.5
    power = power * rest + 1
    power = power * rest + 1
    let bits = SIMD8<Int32>(whole) &+ 127
    let scale = unsafeBitCast(bits &<< 23, to: Lane.self)
    return 1 / (1 + power * scale)
  }
}
