import Retention

/// The hidden chance of leaving that the made-up history is drawn from: whole per mille, factors
/// in percent, so that it is the same on every machine. Sizes follow what operators publish:
/// about a quarter leave, three in five of the new month-to-month fibre customers, and about
/// three in a hundred of those bound for two years.
enum Leaving {
  static func perMille(_ subscriber: Subscriber, _ facts: Facts) -> Int {
    let contract = subscriber.contract
    var risk = base(contract) * 1000
    risk = risk * tenure(TenureBand(months: subscriber.tenureMonths), contract) / 100
    risk = risk * service(subscriber.service) / 100
    risk = risk * payment(subscriber.paymentMethod) / 100
    risk = risk * trouble(subscriber, facts) / 100
    for option in subscriber.options where option == "Online security" || option == "Tech support" {
      risk = risk * 84 / 100
    }
    if subscriber.lines > 1 { risk = risk * 65 / 100 }
    return min(930, risk / 1000)
  }

  private static func base(_ contract: Contract) -> Int {
    switch contract {
    case .monthToMonth: 395
    case .oneYear: 128
    case .twoYear: 38
    }
  }

  private static func tenure(_ band: TenureBand, _ contract: Contract) -> Int {
    let loose = [127, 116, 104, 96, 72]
    let bound = [118, 112, 104, 98, 88]
    return (contract == .monthToMonth ? loose : bound)[band.rawValue]
  }

  private static func service(_ service: Service) -> Int {
    switch service {
    case .fibre: 124
    case .dsl: 82
    case .mobile: 90
    case .tv: 108
    case .bundle: 76
    case .phone, .none: 52
    }
  }

  private static func payment(_ method: String) -> Int {
    switch method {
    case Payment.electronicCheque: 124
    case Payment.directDebit: 88
    case "Credit card": 93
    default: 102
    }
  }

  private static func trouble(_ subscriber: Subscriber, _ facts: Facts) -> Int {
    var factor = 100
    if subscriber.openCase != nil { factor += 35 }
    if subscriber.arrears > .zero { factor += 20 }
    if facts.contains(.increaseNotified) { factor += 12 }
    if facts.contains(.complaintClosed) { factor += 8 }
    if facts.contains(.loyaltyMember) { factor -= 12 }
    if (12...15).contains(subscriber.tenureMonths) { factor += 15 }
    return factor
  }
}
