/// What the simulated desk has to offer. Costs follow the shipped catalogue's design values.
package enum SimulatedOffer: String, CaseIterable, Sendable {
  case repeater, technician, smallerPlan, pause, channels, fasterLine
  case tenPercent, twentyPercent, thirtyPercent, points

  /// What it costs the company if this caller accepts.
  package func cost(for caller: Caller) -> Double {
    switch self {
    case .repeater: 9
    case .technician: 35
    case .smallerPlan: 72
    case .pause: 44
    case .channels: 12
    case .fasterLine: 18
    case .tenPercent: 0.1 * 3 * caller.monthlyCharge
    case .twentyPercent: 0.2 * 6 * caller.monthlyCharge
    case .thirtyPercent: 0.3 * 6 * caller.monthlyCharge
    case .points: 5
    }
  }

  /// Days after which it is known whether the caller stayed.
  package var window: Int {
    switch self {
    case .repeater, .technician, .channels, .points: 30
    case .smallerPlan, .pause, .fasterLine: 60
    case .tenPercent, .twentyPercent, .thirtyPercent: 90
    }
  }

  /// Where nothing is offered it is known after so many days.
  package static let windowOfNothing = 60

  /// What the company's handbook says that it is for. It knows neither hunters nor open cases, and
  /// says nothing of how much an offer does.
  package var meantFor: Set<Caller.Cause> {
    switch self {
    case .repeater, .technician: [.service, .experience]
    case .smallerPlan: [.price, .usage]
    case .pause: [.life, .usage]
    case .channels: [.competitor, .usage]
    case .fasterLine: [.competitor, .service]
    case .tenPercent, .twentyPercent, .thirtyPercent: [.price, .competitor]
    case .points: Set(Caller.Cause.allCases)
    }
  }

  var isDiscount: Bool {
    self == .tenPercent || self == .twentyPercent || self == .thirtyPercent
  }
}
