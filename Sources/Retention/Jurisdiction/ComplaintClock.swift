/// A time within which something must happen to a complaint.
package struct Clock: Hashable, Sendable {
  package let kind: ClockKind
  package let within: TimeLimit
  package let from: ClockStart

  package init(_ kind: ClockKind, within: TimeLimit, from: ClockStart = .received) {
    self.kind = kind
    self.within = within
    self.from = from
  }
}

/// What is due.
package enum ClockKind: String, CaseIterable, Codable, Sendable {
  /// To say that it has come in.
  case acknowledge
  /// To answer it in substance.
  case answer
  /// To tell the subscriber of the mediator, where no answer has settled it.
  case mediation
}

/// What a clock runs from.
package enum ClockStart: String, CaseIterable, Codable, Sendable {
  case received, acknowledged, answered
}
