/// How long a kind of record is kept.
package struct RecordPeriod: Hashable, Sendable {
  package enum Record: String, CaseIterable, Sendable {
    /// What is known of a subscriber.
    case subscriber
    /// Proof that somebody agreed to a contract or to being called.
    case consent
    case contract, accounting
    /// The sound of a call.
    case recording
    case complaint, note
  }

  package enum Start: String, CaseIterable, Sendable {
    case made, lastContact, endOfService
  }

  package enum Bound: String, CaseIterable, Sendable {
    /// It must still be there then.
    case atLeast
    /// It must be gone then.
    case atMost
  }

  package let record: Record
  package let bound: Bound
  package let period: TimeLimit
  package let from: Start

  package init(_ record: Record, _ bound: Bound, _ period: TimeLimit, from: Start) {
    self.record = record
    self.bound = bound
    self.period = period
    self.from = from
  }
}
