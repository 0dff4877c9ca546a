/// What is asked around a subscriber, on a call or beside one: complaints, promises, contact,
/// loyalty, satisfaction.
package enum CareCommand: Hashable, Sendable {
  case promise(PromiseCommand)
  case contact(ContactCommand)
  case complaint(ComplaintCommand)
  case loyalty(LoyaltyCommand)
  case survey(SurveyCommand)

  package var permission: Permission {
    switch self {
    case .promise: .followUp
    case .contact: .followUp
    case .complaint: .handleCases
    case .loyalty: .followUp
    case .survey: .takeCalls
    }
  }
}

/// A command with whom it is about, and the call on which it is given, if on one.
package struct CareOrder: Hashable, Sendable {
  package let subscriber: Identifier<Subscriber>
  package let call: Identifier<Call>?
  package let command: CareCommand

  package init(
    _ command: CareCommand, for subscriber: Identifier<Subscriber>, on call: Identifier<Call>? = nil
  ) {
    self.command = command
    self.subscriber = subscriber
    self.call = call
  }
}
