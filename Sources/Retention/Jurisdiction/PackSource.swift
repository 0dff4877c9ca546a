/// Where a rule of a pack was read, and how far it can be trusted.
package struct PackSource: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    /// Read in its source on the day that is given.
    case verified
    /// Said somewhere, not confirmed in the text of the law: to be shown as such.
    case unverified
    /// No law asks for it; it is the desk's own choice.
    case house
  }

  package let text: String
  /// When it was read; a verified rule has a day.
  package let read: Day?
  package let status: Status

  package init(_ text: String, read: Day? = nil, _ status: Status) {
    self.text = text
    self.read = read
    self.status = status
  }
}

/// One line of a pack, by what it is about.
package enum PackRule: Hashable, Sendable {
  case asksFirst, registersFirst, offersAfterNo, numberFirst, recording, saysRight
  case exitFee, refund
  case clock(ClockKind)
  /// To call back when the line drops.
  case droppedLine
  /// To carry out a cancellation that was left on voicemail, or to call back.
  case voicemail
  case contactHours, holidays
  /// By its place in the list.
  case record(Int)
  case right(PersonalRight.Kind)
  case mediator
}
