import Retention
import Store

// Lines about complaints and disputes.
extension BatchReader {
  func complaint(
    _ command: BatchCommand, _ fields: BatchFields
  ) throws(BatchProblem) -> ComplaintCommand {
    if command == .caseOpen { return .open(try draft(fields)) }
    return .on(try fields.identifier("case"), try step(fields))
  }

  /// A case says by itself whose it is.
  func caseTarget(_ fields: BatchFields) throws(BatchProblem) -> BatchRequest.CareTarget {
    let isSaid = ["call", "subscriber", "account"].contains { fields.members[$0] != nil }
    return isSaid ? try target(fields) : .complaint(try fields.identifier("case"))
  }

  /// Without a severity the category's own; it came in today unless the line says otherwise.
  private func draft(_ fields: BatchFields) throws(BatchProblem) -> Complaint.Draft {
    let category = try fields.text("category")
    let usual = book.complaints.category(category)?.severity ?? .serious
    return Complaint.Draft(
      category: category, words: try fields.text("text"), since: try fields.optionalDay("since"),
      channel: try fields.optionalChoice("channel") ?? .phone,
      severity: try fields.optionalChoice("severity") ?? usual,
      received: try fields.optionalDay("received") ?? world.today)
  }

  /// Texts of the desk's own are filled in where the line has none.
  private func step(_ fields: BatchFields) throws(BatchProblem) -> ComplaintStep {
    let kind: ComplaintStep.Kind = try fields.choice("step")
    switch kind {
    case .acknowledge: return .acknowledge(apology: try fields.optionalText("text") ?? "")
    case .propose: return .propose(try remedy(fields))
    case .accept: return .answer(isYes: true)
    case .refuse: return .answer(isYes: false)
    case .mediate: return .mediate(letter: try fields.optionalText("text") ?? "")
    case .close: return .close(cause: try fields.text("cause"))
    case .withdraw: return .withdraw(cause: try fields.text("cause"))
    case .reopen: return .reopen(words: try fields.text("text"))
    case .take: return .take
    case .note: return .note(try fields.text("text"))
    }
  }

  private func remedy(_ fields: BatchFields) throws(BatchProblem) -> Remedy {
    let money = catalogue.currency
    return Remedy(
      try fields.choice("remedy"), incentive: try fields.optionalText("incentive"),
      amount: try fields.optionalMoney("amount", money),
      cost: try fields.optionalMoney("cost", money) ?? .zero,
      words: try fields.optionalText("text") ?? "")
  }

  func caseFilter(_ fields: BatchFields) throws(BatchProblem) -> CaseFilter {
    CaseFilter(
      isOwn: fields.members["own"] == nil ? false : try fields.flag("own"),
      closedSince: try fields.optionalDay("closed-since"),
      limit: try fields.optionalInteger("limit", in: Self.logLimits) ?? 100)
  }

  func measure(_ fields: BatchFields) throws(BatchProblem) -> MeasureCommand {
    MeasureCommand(
      cause: try fields.text("cause"), words: try fields.text("text"),
      day: try fields.optionalDay("day"))
  }
}
