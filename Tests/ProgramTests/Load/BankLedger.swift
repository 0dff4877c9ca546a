import Foundation
import Store

/// The bank's books, kept from the journal's words alone and by no rule of the program: what is
/// out after each entry, and whether it may be. All amounts in minor units.
struct BankLedger {
  private struct Given {
    let call: Int64
    let subject: String
    let incentive: String
    let cost: Int64
    let months: Int64
    var answer: String?
    /// Of the month of the yes.
    var first: Int64 { cost / months + (cost % months > 0 ? 1 : 0) }
  }

  private var offers: [Int64: Given] = [:]
  private var roles: [String: String] = [:]
  private(set) var waiting: Int64 = 0
  private(set) var given: Int64 = 0
  /// Accepted, whatever month it falls in.
  private(set) var accepted: Int64 = 0
  private(set) var problems: [String] = []
  /// Entries of a role that the session was not let in with.
  private(set) var lowered = 0

  static let query: SQL =
    "SELECT kind, actor, level, subject, call, body, command FROM journal ORDER BY position"

  init(_ rows: [SQLRow]) throws {
    for (index, row) in rows.enumerated() {
      let before = problems.count
      try take(row)
      for at in before..<problems.count { problems[at] = "entry \(index + 1): " + problems[at] }
    }
  }

  private mutating func take(_ row: SQLRow) throws {
    let (kind, actor, level) = (try row.text(0), try row.text(1), try row.text(2))
    let json = try JSONSerialization.jsonObject(with: Data(try row.text(5).utf8))
    let body = json as? [String: Any] ?? [:]
    let rules: Bank.Rules = try row.text(6).contains(":low-") ? .low : .high
    let by = Hand(level: level, rules: rules)
    switch kind {
    case "person-added", "role-changed":
      roles[body["person"] as? String ?? ""] = body["role"] as? String
      return
    case "presented": present(body, row: (try row.int(4), try row.text(3)), by)
    case "answered": answer(body, by)
    case "closed": close(try row.int(4))
    default: break
    }
    guard let role = roles[actor], role != "administrator", kind != "signed-in" else { return }
    if role != level { problems.append("\(actor) acts as \(level) and is \(role)") }
    if role == "agent" { lowered += 1 }
  }

  private struct Hand {
    let level: String
    let rules: Bank.Rules
  }

  private mutating func present(
    _ body: [String: Any], row: (call: Int64, subject: String), _ by: Hand
  ) {
    let offer = Given(
      call: row.call, subject: row.subject, incentive: body["incentive"] as? String ?? "",
      cost: number(body, "cost"), months: number(body, "spread"))
    if offers.values.contains(where: { $0.call == row.call && $0.answer == nil }) {
      problems.append("two offers lie on the table of call \(row.call)")
    }
    offers[number(body, "offer")] = offer
    waiting += offer.first
    check(offer, atMost: by.rules.purse(of: by.level), by)
  }

  private mutating func answer(_ body: [String: Any], _ by: Hand) {
    guard var offer = offers[number(body, "offer")] else {
      return problems.append("an answer to nothing")
    }
    let wasPut = offer.answer == "later"
    if offer.answer == nil {
      waiting -= offer.first
    } else if !wasPut {
      problems.append("offer \(number(body, "offer")) is answered twice")
    }
    offer.answer = body["answer"] as? String
    offers[number(body, "offer")] = offer
    guard offer.answer == "accepted" else { return }
    given += offer.first
    accepted += offer.cost
    check(offer, atMost: wasPut ? by.rules.purse(of: by.level) : by.rules.purse, by)
    checkCaps(offer, by.rules.caps)
  }

  private mutating func close(_ call: Int64) {
    for (id, offer) in offers where offer.call == call && offer.answer == nil {
      waiting -= offer.first
      offers[id]?.answer = "closed"
    }
  }

  private mutating func check(_ offer: Given, atMost purse: Int64, _ by: Hand) {
    if waiting + given > purse { problems.append("\(waiting + given) are out of \(purse)") }
    // Another that waits meanwhile is asked about when it is accepted.
    let deal = offers.values.filter {
      $0.call == offer.call && $0.answer == "accepted"
    }.reduce(offer.answer == nil ? offer.cost : 0) { $0 + $1.cost }
    let limit = Bank.costLimits[by.level] ?? 0
    if deal > limit { problems.append("\(by.level) gives \(deal) of \(limit) on one call") }
  }

  private mutating func checkCaps(_ offer: Given, _ caps: [String: Int]) {
    let uses = offers.values.count {
      $0.subject == offer.subject && $0.incentive == offer.incentive && $0.answer == "accepted"
    }
    if uses > caps[offer.incentive, default: 0] {
      problems.append("\(offer.incentive) is given \(uses) times to one subscriber")
    }
  }

  private func number(_ body: [String: Any], _ key: String) -> Int64 {
    (body[key] as? NSNumber)?.int64Value ?? 0
  }
}
