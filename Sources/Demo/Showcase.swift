package import Retention

/// The people to show first: the first rows of every demonstration, whatever its seed, so that a
/// guide can name them. Their accounts hold a vowel, which no other account does.
package enum Showcase: Int, CaseIterable, Sendable {
  /// Zoë Nakamura-Díaz: new, month to month, an unused option, a fault to mend first.
  case newWithOpenFault = 1
  /// Margaret Ashworth-Ogilvie: 14 years, the biggest plan, a price cut already behind her.
  case longTenured
  /// Brandt & Söhne KG: 24 lines, which open the volume step.
  case business
  /// Inês Carvalho da Conceição: speaks Portuguese, two-year contract, price rise announced.
  case portuguese
  /// 山田 さくら: a name two columns wide a character.
  case wideName
  /// Étienne Lemaître: a French student who is away for the summer.
  case seasonalStudent

  package var id: Identifier<Subscriber> { Identifier(Int64(rawValue)) }

  func subscriber(today: Day) -> Subscriber {
    var subscriber = Subscriber(id: id, account: account, tenureMonths: 0, monthlyCharge: .zero)
    subscriber.left = false
    switch self {
    case .newWithOpenFault: fillNew(&subscriber)
    case .longTenured: fillLong(&subscriber, today)
    case .business: fillBusiness(&subscriber, today)
    case .portuguese: fillPortuguese(&subscriber, today)
    case .wideName: fillWide(&subscriber, today)
    case .seasonalStudent: fillStudent(&subscriber)
    }
    return subscriber
  }

  private var account: String {
    switch self {
    case .newWithOpenFault: "7590-VHVEG"
    case .longTenured: "1204-OAKHM"
    case .business: "3310-BRUNO"
    case .portuguese: "4127-LISAB"
    case .wideName: "8806-SAKUR"
    case .seasonalStudent: "2951-ETUDI"
    }
  }

  private func fillNew(_ one: inout Subscriber) {
    one.name = "Zoë Nakamura-Díaz"
    one.phone = "+44 20 7946 0318"
    one.email = "zoe.nakamuradiaz@example.net"
    one.language = .en
    one.plan = "Fibre 500 + Premium TV"
    one.service = .fibre
    one.tenureMonths = 5
    one.charge(8990, total: 43_120)
    one.options = ["Tech support", "Premium TV", "Sports TV"]
    one.paymentMethod = Payment.electronicCheque
    one.usage = Share(percent: 31)
    one.circumstances =
      Facts([.faultOpen, .faultRecent, .companyFault, .outageLogged, .optionUnused]).circumstances
    one.openCase = "No signal, open 2 days"
  }

  private func fillLong(_ one: inout Subscriber, _ today: Day) {
    one.name = "Margaret Ashworth-Ogilvie"
    one.phone = "+44 1632 960174"
    one.email = "m.ashworth@example.org"
    one.language = .en
    one.plan = "Fibre 1000 + TV Max + Mobile 150 GB"
    one.service = .bundle
    one.contract = .oneYear
    one.contractEnd = today.adding(months: 4)
    one.tenureMonths = 171
    one.charge(12_490, total: 1_684_230)
    one.options = ["Online security", "Tech support", "Sports TV"]
    one.paymentMethod = Payment.directDebit
    one.usage = Share(percent: 74)
    one.circumstances =
      Facts([.deviceOld, .increaseNotified, .loyaltyMember, .optionUnused]).circumstances
  }

  private func fillBusiness(_ one: inout Subscriber, _ today: Day) {
    one.name = "Brandt & Söhne KG"
    one.phone = "+49 30 23125 417"
    one.email = "office.brandt24@example.com"
    one.language = .en
    one.plan = "Business Mobile 60 GB, 24 lines"
    one.service = .mobile
    one.contract = .twoYear
    one.contractEnd = today.adding(months: 3)
    one.tenureMonths = 45
    one.charge(42_960, total: 1_902_400)
    one.paymentMethod = "Bank transfer"
    one.lines = 24
    one.usage = Share(percent: 58)
    one.circumstances = Facts([.rivalOffer]).circumstances
  }

  private func fillPortuguese(_ one: inout Subscriber, _ today: Day) {
    one.name = "Inês Carvalho da Conceição"
    one.phone = "+351 555 204 118"
    one.email = "ines.carvalho@example.org"
    one.language = .pt
    one.plan = "Fibre 500 + TV Family"
    one.service = .bundle
    one.contract = .twoYear
    one.contractEnd = today.adding(months: 11)
    one.tenureMonths = 37
    one.charge(6480, total: 231_900)
    one.options = ["Online security"]
    one.paymentMethod = Payment.directDebit
    one.usage = Share(percent: 66)
    one.circumstances = Facts([.increaseNotified, .loyaltyMember]).circumstances
  }

  private func fillWide(_ one: inout Subscriber, _ today: Day) {
    one.name = "山田 さくら"
    one.phone = "+33 1 99 00 42 17"
    one.email = "sakura.yamada@example.net"
    one.language = .fr
    one.plan = "VDSL 100"
    one.service = .dsl
    one.contract = .oneYear
    one.contractEnd = today.adding(months: 9)
    one.tenureMonths = 15
    one.charge(3980, total: 57_310)
    one.options = ["Online security"]
    one.paymentMethod = "Credit card"
    one.usage = Share(percent: 88)
    one.circumstances = Facts([.fasterLine, .complaintClosed]).circumstances
  }

  private func fillStudent(_ one: inout Subscriber) {
    one.name = "Étienne Lemaître"
    one.phone = "+33 6 39 98 20 41"
    one.email = "etienne.lemaitre@example.net"
    one.language = .fr
    one.plan = "Fibre 200"
    one.service = .fibre
    one.tenureMonths = 9
    one.charge(2990, total: 26_110)
    one.paymentMethod = "Credit card"
    one.usage = Share(percent: 22)
    one.circumstances = Facts([.student]).circumstances
  }
}

extension Subscriber {
  /// Cents a month, and all cents so far.
  fileprivate mutating func charge(_ monthly: Int64, total: Int64) {
    monthlyCharge = Money(minor: monthly)
    totalCharges = Money(minor: total)
  }
}
