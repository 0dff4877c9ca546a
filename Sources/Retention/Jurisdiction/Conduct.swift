/// What a call must keep to, whoever is on it.
package struct Conduct: Hashable, Sendable {
  /// Nothing is offered until the caller said yes to "May I tell you about one option?".
  package let asksFirst: Bool
  /// Nothing is offered until the wish to cancel is registered and its number was read out.
  package let registersFirst: Bool
  /// Offers after a clear no; nil leaves it to the catalogue.
  package let offersAfterNo: Int?
  /// The number of the call is read out before anything else.
  package let numberFirst: Bool
  package let recording: RecordingNotice
  /// "You can cancel at any moment": said first, and never out of sight.
  package let saysRight: Bool

  package init(
    asksFirst: Bool = false, registersFirst: Bool = false, offersAfterNo: Int? = nil,
    numberFirst: Bool = false, recording: RecordingNotice = .none, saysRight: Bool = true
  ) {
    self.asksFirst = asksFirst
    self.registersFirst = registersFirst
    self.offersAfterNo = offersAfterNo
    self.numberFirst = numberFirst
    self.recording = recording
    self.saysRight = saysRight
  }
}

/// What is owed to somebody whose call is recorded.
package enum RecordingNotice: String, CaseIterable, Sendable {
  /// Nothing is recorded, or nothing need be said.
  case none
  /// It is said before the substance of the call.
  case announce
  /// It is said, and the caller may refuse.
  case agree
}
