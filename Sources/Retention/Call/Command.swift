/// What an agent asks of the desk. Every screen and every batch line becomes one of these.
package enum Command: Hashable, Sendable {
  /// Takes a call from a subscriber.
  case open(Identifier<Subscriber>)
  case on(Identifier<Call>, CallCommand)
}

/// What can be asked of an open call.
package enum CallCommand: Hashable, Sendable {
  case checkIdentity
  case setReason(String)
  /// Says that a circumstance of the catalogue is so.
  case confirm(String)
  /// With what the desk suggested, where it did.
  case present(incentive: String, terms: Terms, suggestion: Suggestion? = nil)
  case answer(Identifier<Offer>, Answer)
  /// Asks for the word of a higher level.
  case ask(incentive: String, terms: Terms)
  case withdraw(Identifier<Approval>)
  /// By somebody else than the call's agent.
  case judge(Identifier<Approval>, Judgement)
  /// By voice: what somebody of the level read back on the telephone.
  case hear(Identifier<Approval>, from: String, VoiceCode)
  /// Says that something was said which good conduct asks for.
  case conduct(ConductStep)
  case note(String)
  /// Without a language the receipt speaks the subscriber's.
  case close(outcome: String, callbackAt: Moment?, language: Language?)

  package var permission: Permission {
    switch self {
    case .judge: .decideRequests
    case .checkIdentity, .setReason, .confirm, .present, .answer, .ask, .withdraw, .hear,
      .conduct, .note, .close:
      .takeCalls
    }
  }
}

/// Why a command was not carried out. Sentences stand in Desk/Words.
package enum Refusal: Error, Hashable, Sendable {
  /// Whoever asks is not registered here, or was disabled meanwhile.
  case notAdmitted
  /// Nobody has signed in yet, or too long ago.
  case signInFirst
  /// Name and password do not fit, or the name may not sign in.
  case signInRefused
  /// Nobody is registered here.
  case nobodySignsIn
  /// An administrator sits at no desk.
  case takesNoCalls
  case noSuchSubscriber
  case noSuchCall
  /// Another agent is on the line with this subscriber.
  case subscriberOnCall(CallNumber, agent: String)
  case callClosed(CallNumber)
  /// The call belongs to someone else.
  case otherAgent(String)
  case alreadyVerified
  case unknownReason(String)
  case unknownCircumstance(String)
  case unknownIncentive(String)
  case unknownOutcome(String)
  case reasonMissing
  /// Nothing is offered here before the caller was asked.
  case askFirst
  /// The caller wants to hear of no option.
  case offersRefused
  /// Nothing is offered here before the wish to cancel is registered.
  case registerFirst
  case noSuchOffer
  case alreadyAnswered(Answer)
  /// Answer the offer on the table first.
  case offerPending(String)
  case notEligible(String, Obstacle)
  case termsMissing(String)
  case termsOutOfRange(String)
  case noteTooLong(Int, limit: Int)
  case callbackMissing
  /// An outcome that says "kept with offer" without an accepted offer, and the like.
  case outcomeContradicts(String)
  case noSuchApproval
  /// One's own level is enough for this incentive.
  case approvalNotNeeded(String)
  /// The same was asked already, and is still good.
  case approvalAsked(String)
  /// Answered, used, taken back or expired.
  case approvalOver(String)
  /// Nobody answers what they asked themselves.
  case ownApproval
  case refusalReasonMissing
  /// The store has no key of a site, so that nothing can be granted by voice.
  case siteKeyMissing
  /// Nobody of this name could give their word here.
  case voiceGiverUnknown(String)
  /// Not what the giver was told to read back; so many tries are left.
  case voiceWrong(left: Int)
  /// Too many wrong replies, to this request or of this agent today.
  case voiceOver(String)
  /// The four characters do not fit what was said with them, or are too old.
  case voiceUnfit
  case promise(PromiseRefusal)
  case contact(ContactRefusal)
  case complaint(ComplaintRefusal)
  case loyalty(LoyaltyRefusal)
  case survey(SurveyRefusal)
}
