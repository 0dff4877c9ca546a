import Retention

extension Projector {
  func project(_ fact: ComplaintFact, _ occasion: CareOccasion) throws {
    switch fact {
    case .opened(let id, let draft, let call):
      try session.run(
        Text.open,
        [
          .int(id.rawValue), occasion.subscriber, .int(call?.rawValue ?? 0),
          .text(draft.category), .text(draft.words), .optional(draft.since?.iso),
          .text(draft.channel.rawValue), .text(draft.severity.rawValue),
          .text(draft.received.iso), occasion.actor, occasion.at,
        ])
    case .stepped(let id, let step, let day):
      try record(StepParts(step), of: id, on: day, occasion)
      guard let complaint = try ComplaintRows.complaint(id, in: session) else { return }
      try session.run(
        Text.state,
        [
          .text(complaint.stage.rawValue), .text(complaint.handler),
          .optional(complaint.round.closing?.day.iso), .int(id.rawValue),
        ])
    }
  }

  func project(_ measure: CorrectiveMeasure, at position: Int64) throws {
    try session.run(
      "INSERT INTO measures (id, cause, words, day, actor) VALUES ($1, $2, $3, $4, $5)",
      [
        .int(position), .text(measure.cause), .text(measure.words), .text(measure.day.iso),
        .text(measure.by),
      ])
  }

  private func record(
    _ parts: StepParts, of id: Identifier<Complaint>, on day: Day, _ occasion: CareOccasion
  ) throws {
    try session.run(
      Text.step,
      [
        occasion.position, .int(id.rawValue), occasion.at, occasion.actor, .text(day.iso),
        .text(parts.kind.rawValue), .optional(parts.words), .optional(parts.remedy?.rawValue),
        .optional(parts.incentive), .optional(parts.amount?.minor),
        .optional(parts.cost?.minor), .optional(parts.cause),
      ])
  }

  private enum Text {
    static let open: SQL = """
      INSERT INTO complaints (
        id, subscriber, call, category, words, since, channel, severity, received, opened_by,
        opened_at, handler, stage)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, 'received')
      """
    static let step: SQL = """
      INSERT INTO complaint_steps (
        id, complaint, at, actor, day, step, words, remedy, incentive, amount, cost, cause)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """
    static let state: SQL = """
      UPDATE complaints SET stage = $1, handler = $2, closed = $3 WHERE id = $4
      """
  }
}
