/// Why nothing was done with a case. Sentences stand in Desk/Words.
package enum ComplaintRefusal: Error, Hashable, Sendable {
  case noSuchCase(Identifier<Complaint>)
  case unknownCategory(String)
  case unknownCause(String)
  case wordsMissing
  case wordsTooLong(Int, limit: Int)
  /// It cannot have come in, or have begun, after today.
  case inFuture(Day)
  /// It cannot have begun after it came in.
  case sinceAfterReceipt(Day)
  /// The step is not one of those that follow.
  case outOfTurn(ComplaintStep.Kind, Complaint.Stage)
  /// The mediator is for what was refused, or what was not answered in time.
  case mediationEarly(opens: Day?)
  case amountMissing(Remedy.Kind)
  case amountOutOfRange(Money)
  case unknownIncentive(String)
  /// The incentive is an offer, not a remedy.
  case noRemedy(String)
  /// It is one of another kind.
  case otherKind(String, Remedy.Kind)
  case aboveLevel(Level)
  case yoursAlready(Identifier<Complaint>)
}
