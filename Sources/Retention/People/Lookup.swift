/// Somebody looked at a subscriber, beside the agent who is or was on the call.
package struct Lookup: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// Read the call in the offer log.
    case review
    /// Read the facts of a request, to decide it.
    case request
    /// Wanted to take a call from the same subscriber.
    case call
  }

  package let by: String
  package let reason: Reason
  package let at: Moment

  package init(by: String, reason: Reason, at: Moment) {
    self.by = by
    self.reason = reason
    self.at = at
  }

  /// Milliseconds within which the same person looking at the same call for the same reason is one
  /// look: as long as a screen stands before it is locked.
  package static let span: Int64 = 15 * 60_000
}
