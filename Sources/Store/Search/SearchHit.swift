package import Retention

/// One row of a result.
package struct SearchHit: Hashable, Sendable, Identifiable {
  package let id: Identifier<Subscriber>
  package let name: String
  package let account: String
  package let phone: String
  package let plan: String
  package let monthlyCharge: Money
  package let tenureMonths: Int
  package let contract: Contract
  /// Not shown, but a reason to be found.
  let email: String

  /// The name, or the account where billing gives no names.
  package var displayName: String { name.isEmpty ? account : name }

  static let columns: SQL = """
    s.id, s.name, s.account, s.phone, s.plan, s.monthly_charge, s.tenure_months, s.contract, \
    s.email
    """

  init(_ row: SQLRow, from first: Int) throws {
    id = Identifier(try row.int(first))
    name = try row.text(first + 1)
    account = try row.text(first + 2)
    phone = try row.text(first + 3)
    plan = try row.text(first + 4)
    monthlyCharge = Money(minor: try row.int(first + 5))
    tenureMonths = try row.count(first + 6)
    guard let contract = Contract(rawValue: try row.text(first + 7)) else {
      throw StoreError.corrupt("a contract is of no known kind")
    }
    self.contract = contract
    email = try row.text(first + 8)
  }

  /// The first, in the order of the tree, of the keys that begin with `prefix`; nil when none
  /// does.
  func firstKey(beginningWith prefix: String) -> String? {
    SearchKeys.keys(
      name: name, phone: phone, account: account, email: email, beginningWith: prefix
    ).min(by: TextList.precedes)
  }
}

/// One screenful of a result.
package struct SearchPage: Sendable {
  package let hits: [SearchHit]
  /// Where the next page begins; nil when this is the last.
  package let next: SearchCursor?
  /// How many subscribers all pages hold, where that is known without counting them.
  package var total: Int?
}

/// A place in a result, to go on from.
package enum SearchCursor: Hashable, Sendable {
  case account(String)
  case key(String, Int64)
  case words(Int64)
}
