package import Insight
package import Retention
package import Store

/// What comes back of an effect.
package enum Reply: Sendable {
  case found(FindResult)
  /// The exact number of matches of a request.
  case counted(number: Int, Int)
  /// The call as it is now; its dossier when it was opened, and what its agent had typed and not
  /// recorded when it was open before.
  case recorded(CommandID, Call, Dossier?, draft: String?)
  /// All that stands around a subscriber, as the store has it now.
  case care(Identifier<Subscriber>, Care)
  /// The same, after a command.
  case cared(CommandID, Care)
  case cases([CaseRow])
  case causes([Complaint], [CorrectiveMeasure])
  case measured(CommandID)
  case refused(CommandID, Refusal)
  case failed(CommandID, StoreError)
  /// A call as the store has it now.
  case call(Call)
  /// Those who look at the call's subscriber beside its agent, the latest last.
  case company([Lookup])
  /// A call of this agent that was open when the desk started, with the note as it was typed.
  case openCall(Call, Dossier, note: String?)
  /// What the team has left to give; nil where the catalogue has no purse.
  case purse(Purse?)
  case learnt(OfferAdviser)
  case log(number: Int, [LogRow])
  case satisfaction(number: Int, SatisfactionReport)
  /// A call with all that happened on it, in order.
  case story(Call, [StoryLine])
  case approvals([ApprovalRequest])
  /// By when they are due.
  case promises([PromiseRow])
  /// By whoever had to see to them.
  case kept([String: KeptRate])
  case request(Call, Dossier)
  case voice(VoiceChallenge)
  /// Why nothing can be read out for a request.
  case noVoice(Identifier<Approval>, Refusal)
  case wordGiven(CommandID, VoiceWord)
  case signedIn(SignedIn)
  /// For whatever reason.
  case notSignedIn
  case signInFailed(StoreError)
  /// Who signed in, with the level of now; nil for somebody who may not work here any more.
  case standing(Actor?)
  /// Another process wrote to the store.
  case storeChanged
  /// A reading effect could not be carried out.
  case broken(StoreError)
}

package struct FindResult: Sendable {
  package let number: Int
  package let page: SearchPage
  /// Goes on behind the rows that are there.
  package let isMore: Bool
  /// What was searched instead, when what was typed found nothing.
  package let corrected: String?

  package init(_ page: SearchPage, to request: FindRequest, corrected: String? = nil) {
    number = request.number
    self.page = page
    isMore = request.after != nil
    self.corrected = corrected
  }
}
