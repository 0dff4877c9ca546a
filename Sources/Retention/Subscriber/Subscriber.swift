/// How long a subscriber is bound.
package enum Contract: String, CaseIterable, Codable, Sendable {
  case monthToMonth = "month-to-month"
  case oneYear = "one-year"
  case twoYear = "two-year"
}

/// What comes down the line; the broad kind of service that risk is compared within.
package enum Service: String, CaseIterable, Codable, Sendable {
  case fibre, dsl, mobile, tv, bundle, phone, none
}

/// One paying customer as billing knows them. Imported, never changed by the desk.
package struct Subscriber: Hashable, Sendable {
  package var id: Identifier<Subscriber>
  /// Billing's own name for the subscriber; unique, and what an import is matched by.
  package var account: String
  /// Empty when billing gives no names; the account number then stands for it.
  package var name = ""
  package var phone = ""
  package var email = ""
  /// The plan as billing names it, such as `Fibre 500 + Premium TV`.
  package var plan = ""
  package var service = Service.none
  package var contract = Contract.monthToMonth
  package var contractEnd: Day?
  /// Whole months since the first bill.
  package var tenureMonths: Int
  package var monthlyCharge: Money
  package var totalCharges: Money?
  package var paymentMethod = ""
  /// Options held beside the plan, in billing's words: `OnlineSecurity`, `Premium TV`.
  package var options: [String] = []
  /// Lines on the account; 1 for a household.
  package var lines = 1
  /// Share of the plan's volume that was used last month; nil when billing does not say.
  package var usage: Share?
  package var arrears = Money.zero
  package var language: Language?
  /// What billing or the fault desk already knows to be so, by the catalogue's codes.
  package var circumstances: Set<String> = []
  /// An unresolved complaint or fault, in words; nil when there is none.
  package var openCase: String?
  /// As billing knows it; the year may be made up.
  package var birthday: Day?
  /// The first day of service.
  package var since: Day?
  /// How, and for what, billing says that somebody may be contacted. What the desk was told goes
  /// before it.
  package var channel: Channel?
  package var consents: Set<Purpose> = []
  /// Whether the subscriber left; nil when the import has no such column.
  package var left: Bool?
  /// All other columns of the import, by their header, so that nothing is lost.
  package var extra: [String: String] = [:]

  package init(
    id: Identifier<Subscriber>, account: String, tenureMonths: Int, monthlyCharge: Money
  ) {
    self.id = id
    self.account = account
    self.tenureMonths = tenureMonths
    self.monthlyCharge = monthlyCharge
  }

  /// What the desk calls this person: the name, or the account where billing gives no names.
  package var displayName: String { name.isEmpty ? account : name }
}
