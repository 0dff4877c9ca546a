import Retention
import Store

// Lines about stamps, points and rewards.
extension BatchReader {
  func loyaltyCommand(
    _ command: BatchCommand, _ fields: BatchFields
  ) throws(BatchProblem) -> LoyaltyCommand {
    switch command {
    case .join: return .join(programme: try fields.text("programme"))
    case .leave: return .leave(programme: try fields.text("programme"))
    case .earn: return .earn(try earning(fields))
    case .redeem:
      let programme = try fields.text("programme")
      return .redeem(
        programme: programme, reward: try fields.text("reward"),
        amount: try parts(fields, of: programme))
    case .use: return .use(try fields.identifier("granted"))
    default: return try reversal(fields)
    }
  }

  private enum Earned: String, CaseIterable { case bill, purchase, manual }

  private func earning(_ fields: BatchFields) throws(BatchProblem) -> Earning {
    let source: Earned = try fields.choice("for")
    let own = source == .manual ? ["reference", "day"] : ["programme", "text"]
    for key in own where fields.members[key] != nil { throw .bothKeys("for", key) }
    guard source != .manual else {
      let programme = try fields.text("programme")
      guard let amount = try parts(fields, of: programme) else { throw .missingKey("amount") }
      return .manual(programme: programme, amount, reason: try fields.text("text"))
    }
    guard let money = try fields.optionalMoney("amount", catalogue.currency) else {
      throw .missingKey("amount")
    }
    let reference = try fields.optionalText("reference")
    let day = try fields.optionalDay("day")
    return source == .bill
      ? .bill(money, reference: reference, day: day)
      : .purchase(money, reference: reference, day: day)
  }

  /// Of a reward that was granted, or of what was earned in a lot.
  private func reversal(_ fields: BatchFields) throws(BatchProblem) -> LoyaltyCommand {
    if fields.members["granted"] != nil {
      for key in ["lot", "programme", "amount"] where fields.members[key] != nil {
        throw .bothKeys("granted", key)
      }
      return .reverse(
        try fields.identifier("granted"), reason: try fields.optionalText("text") ?? "")
    }
    guard fields.members["lot"] != nil else { throw .missingKey("granted") }
    var amount: Int64?
    if fields.members["amount"] != nil {
      amount = try parts(fields, of: try fields.text("programme"))
    }
    return .takeBack(
      try fields.identifier("lot"), amount: amount, reason: try fields.text("text"))
  }

  /// `amount`, a decimal text with the programme's decimals.
  private func parts(_ fields: BatchFields, of programme: String) throws(BatchProblem) -> Int64? {
    try fields.optionalMoney("amount", programmes.measure(of: programme))?.minor
  }
}
