import Retention

/// How long someone has stayed and is bound: drawn together, because those who bind themselves
/// stay, and those who stay bind themselves.
struct Contracted {
  let tenureMonths: Int
  let contract: Contract
  /// Nil month to month; otherwise after today, and no further off than one whole term.
  let end: Day?

  init(_ today: Day, _ chance: inout Chance) {
    let band = Contracted.bands.draw(&chance)
    tenureMonths = chance.within(Contracted.months[band.rawValue])
    contract = Contracted.contracts[band.rawValue].draw(&chance)
    let term = contract.months
    let daysEarlier = chance.below(28)
    guard term > 0 else {
      end = nil
      return
    }
    end = today.adding(months: term - tenureMonths % term).adding(days: -daysEarlier)
  }

  private static let bands = Weighted<TenureBand>([
    (.months0to5, 17), (.months6to11, 11), (.months12to23, 18), (.months24to47, 24),
    (.months48up, 30),
  ])
  private static let months = [0...5, 6...11, 12...23, 24...47, 48...186]
  private static let contracts: [Weighted<Contract>] = [
    [72, 18, 10], [63, 22, 15], [51, 27, 22], [42, 29, 29], [30, 29, 41],
  ].map { Weighted([(.monthToMonth, $0[0]), (.oneYear, $0[1]), (.twoYear, $0[2])]) }
}

extension Contract {
  /// Months of one term; 0 when there is none.
  var months: Int {
    switch self {
    case .monthToMonth: 0
    case .oneYear: 12
    case .twoYear: 24
    }
  }
}
