/// What the clocks of cases go by: the law of the place, and the desk's own target.
package struct CaseTimes: Sendable {
  package let jurisdiction: Jurisdiction
  package let closeWithin: [Complaint.Severity: TimeLimit]

  package init(jurisdiction: Jurisdiction, closeWithin: [Complaint.Severity: TimeLimit]) {
    self.jurisdiction = jurisdiction
    self.closeWithin = closeWithin
  }
}

/// One time limit of one case. It runs until what it asks for is done.
package struct CaseClock: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// The subscriber knows that it came in.
    case acknowledge
    /// The subscriber has an answer in the matter.
    case answer
    /// What is not agreed by then goes to the mediator.
    case mediation
    /// The money of an agreed refund is paid.
    case refund
    /// The desk's own target.
    case close
  }

  package let kind: Kind
  /// The last day on which it is in time.
  package let due: Day
  /// The day on which it was done.
  package let met: Day?

  package init(kind: Kind, due: Day, met: Day?) {
    self.kind = kind
    self.due = due
    self.met = met
  }

  package var isRunning: Bool { met == nil }

  /// Done too late, or not done although its day is over. Once so, always so.
  package func isBreached(on today: Day) -> Bool { (met ?? today) > due }

  /// Days that are left, 0 on its last day; negative once it is over.
  package func daysLeft(on today: Day) -> Int { due.daysSinceEpoch - today.daysSinceEpoch }
}

extension Complaint {
  /// The clocks since it came in or came back, the next one first.
  package func clocks(by times: CaseTimes) -> [CaseClock] {
    round.clocks(severity: draft.severity, by: times)
  }

  /// The clock that is due next; nil when nothing waits.
  package func nextClock(by times: CaseTimes) -> CaseClock? {
    clocks(by: times).first { $0.isRunning }
  }

  /// Whether a clock ran out, also before it came back, also while it is open.
  package func isBreached(on today: Day, by times: CaseTimes) -> Bool {
    rounds.contains { round in
      round.clocks(severity: draft.severity, by: times).contains { $0.isBreached(on: today) }
    }
  }
}

extension Complaint.Round {
  fileprivate func clocks(
    severity: Complaint.Severity, by times: CaseTimes
  ) -> [CaseClock] {
    let place = times.jurisdiction
    let lawful = place.clocks.compactMap { clock in
      start(of: clock).map { start in
        CaseClock(
          kind: CaseClock.Kind(clock.kind), due: place.due(clock.within, after: start),
          met: met(CaseClock.Kind(clock.kind)))
      }
    }
    let own = times.closeWithin[severity].map {
      CaseClock(kind: .close, due: place.due($0, after: received), met: closing?.day)
    }
    let clocks = lawful + [own, refund(by: place)].compactMap(\.self)
    return clocks.sorted { ($0.due, $0.kind.rank) < ($1.due, $1.kind.rank) }
  }

  /// Nil for a clock that waits for something else first.
  private func start(of clock: Clock) -> Day? {
    switch clock.from {
    case .received: received
    case .acknowledged: acknowledged
    case .answered: answered
    }
  }

  private func met(_ kind: CaseClock.Kind) -> Day? {
    switch kind {
    case .acknowledge: acknowledged
    case .answer: answered
    case .mediation: [mediation, agreed, closing?.day].compactMap(\.self).min()
    case .refund, .close: closing?.day
    }
  }

  /// Runs from the first refund that was agreed; a case is settled when it was paid.
  private func refund(by place: Jurisdiction) -> CaseClock? {
    let agreed = remedies.filter { $0.remedy.kind == .refund }
      .compactMap { $0.answer?.isYes == true ? $0.answer?.day : nil }
    return agreed.min().map {
      CaseClock(kind: .refund, due: place.due(place.refundWithin, after: $0), met: closing?.day)
    }
  }
}

extension CaseClock.Kind {
  init(_ kind: ClockKind) {
    switch kind {
    case .acknowledge: self = .acknowledge
    case .answer: self = .answer
    case .mediation: self = .mediation
    }
  }

  /// Of two that are due on one day, the one that comes first on the way.
  fileprivate var rank: Int { CaseClock.Kind.allCases.firstIndex(of: self) ?? 0 }
}
