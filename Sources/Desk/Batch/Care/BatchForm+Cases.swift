import Retention
import Store

// Cases as objects of JSON.
extension BatchForm {
  func row(_ row: CaseRow) -> JSON {
    .object(
      complaint(row.complaint).merging([
        "subscriber": .int(row.subscriber.rawValue), "name": .text(row.subscriberName),
        "account": .text(row.account),
      ]) { $1 })
  }

  func complaint(_ complaint: Complaint) -> [String: JSON?] {
    let draft = complaint.draft
    let next = complaint.nextClock(by: book.caseTimes)
    return [
      "case": .int(complaint.id.rawValue), "category": .text(draft.category),
      "text": .text(draft.words), "since": draft.since.map { .text($0.iso) },
      "channel": .text(draft.channel.rawValue), "severity": .text(draft.severity.rawValue),
      "received": .text(draft.received.iso), "stage": .text(complaint.stage.rawValue),
      "handler": .text(complaint.handler), "opened": time(complaint.openedAt),
      "by": .text(complaint.openedBy), "cost": money(complaint.cost),
      "cause": complaint.cause.map(JSON.text),
      "ending": complaint.round.closing.map { .text($0.ending.rawValue) },
      "clock": next.map { .text($0.kind.rawValue) }, "due": next.map { .text($0.due.iso) },
      "breached": .bool(complaint.isBreached(on: world.today, by: book.caseTimes)),
      "remedies": .list(complaint.rounds.flatMap(\.remedies).map(proposal)),
    ]
  }

  private func proposal(_ proposal: Complaint.Proposal) -> JSON {
    let remedy = proposal.remedy
    return .object([
      "remedy": .text(remedy.kind.rawValue), "incentive": remedy.incentive.map(JSON.text),
      "amount": remedy.amount.map(money), "cost": money(remedy.cost),
      "text": remedy.words.isEmpty ? nil : .text(remedy.words), "day": .text(proposal.day.iso),
      "accepted": proposal.answer.map { .bool($0.isYes) },
    ])
  }

  func sla(_ complaints: [Complaint]) -> JSON {
    let sla = ComplaintSLA(of: complaints, on: world.today, by: book.caseTimes)
    return .object([
      "closed": integer(sla.closed), "inTime": integer(sla.closedInTime),
      "open": integer(sla.open), "openBreached": integer(sla.openBreached),
      "share": sla.share.map { integer($0.basisPoints) },
    ])
  }

  /// Root causes, the most frequent or dearest first, with what was done and whether they came back.
  func causes(
    _ complaints: [Complaint], _ measures: [CorrectiveMeasure], by measure: Pareto.Measure
  ) -> JSON {
    .list(
      Pareto(complaints, by: measure).rows.map { row in
        let history = CauseHistory(
          of: row.code, in: complaints, measures: measures, today: world.today)
        return .object([
          "cause": .text(row.code), "count": integer(row.count), "cost": money(row.cost),
          "cumulative": integer(row.cumulative.basisPoints), "vital": .bool(row.isVital),
          "measure": history.measure.map { .text($0.words) },
          "since": history.measure.map { .text($0.day.iso) },
          "before": integer(history.before), "after": integer(history.after),
          "cameBack": .bool(history.cameBack),
        ])
      })
  }
}
