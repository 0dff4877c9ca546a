import Foundation

/// How those who hunt for a discount differ from the others: they call about price or a rival, have
/// been here longer, and have been given more before.
struct Habits {
  /// One caller in five.
  static let hunters = 0.2
  static let moodSpread = 0.5

  /// Mean of the logarithm of the years of tenure; its spread is 1.
  let logYears: Double
  let causes: [Caller.Cause: Double]
  /// Mean number of offers accepted before.
  let accepted: Double

  init(_ isHunter: Bool) {
    logYears = isHunter ? 0.9 : 0.4
    accepted = isHunter ? 1.6 : 0.35
    causes =
      isHunter
      ? [.price: 0.6, .competitor: 0.3, .usage: 0.1]
      : [
        .price: 0.26, .competitor: 0.2, .service: 0.22, .experience: 0.1, .usage: 0.12, .life: 0.1,
      ]
  }

  /// How likely a caller with these habits looks as this one does, up to a factor that is the same
  /// for all habits.
  private func likelihood(_ caller: Caller) -> Double {
    let distance = log((Double(caller.tenureMonths) + 0.5) / 12) - logYears
    return (causes[caller.cause] ?? 0) * exp(-distance * distance / 2)
      * exp(-accepted) * pow(accepted, Double(caller.acceptedBefore))
  }

  /// The chance that a caller hunts, from what can be seen of them (Bayes' rule).
  static func chanceOfHunter(_ caller: Caller) -> Double {
    let hunting = hunters * Habits(true).likelihood(caller)
    return hunting / (hunting + (1 - hunters) * Habits(false).likelihood(caller))
  }
}

extension Caller {
  /// Everybody who would look the same to the desk, with weights that sum to 1: hunting or not, in
  /// three moods that stand for the bell (Gauss and Hermite).
  var couldBe: [(caller: Caller, weight: Double)] {
    let hunting = Habits.chanceOfHunter(self)
    let moods = [(-3.0.squareRoot(), 1.0 / 6), (0, 2.0 / 3), (3.0.squareRoot(), 1.0 / 6)]
    return [(true, hunting), (false, 1 - hunting)].flatMap { isHunter, share in
      moods.map { mood, weight in
        (like(isHunter: isHunter, mood: Habits.moodSpread * mood), share * weight)
      }
    }
  }
}
