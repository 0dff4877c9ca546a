extension Complaint {
  /// What makes one case more urgent than another.
  package struct Urgency: Comparable {
    let isOpen: Bool
    let due: Day?
    let severity: Severity
    let id: Identifier<Complaint>

    /// True where the left one comes first: open before closed, by the clock that is due next, the
    /// weightier, the older; closed ones the newest first.
    package static func < (left: Urgency, right: Urgency) -> Bool {
      if left.isOpen != right.isOpen { return left.isOpen }
      guard left.isOpen else { return left.id > right.id }
      if left.due != right.due {
        guard let one = left.due, let other = right.due else { return left.due != nil }
        return one < other
      }
      if left.severity != right.severity { return left.severity > right.severity }
      return left.id < right.id
    }
  }

  package func urgency(by times: CaseTimes) -> Urgency {
    Urgency(
      isOpen: isOpen, due: nextClock(by: times)?.due, severity: draft.severity, id: id)
  }
}

extension [Complaint] {
  package func mostUrgentFirst(by times: CaseTimes) -> [Complaint] {
    map { ($0, $0.urgency(by: times)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The open case of the desk that keeps price offers waiting, the oldest first; nil when
  /// something was proposed in each.
  package var awaitingRemedy: Complaint? { last(where: \.awaitsRemedy) }
}
