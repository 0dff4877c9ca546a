package import Retention
package import Store

/// What a screen asks of the world outside it. Each has one reply or more, later.
package enum Effect: Sendable {
  case find(FindRequest)
  case perform(Command, CommandID)
  /// Asks for something around a subscriber.
  case care(CareOrder, CommandID)
  case loadCases(CaseFilter)
  /// Cases closed since a day and all open ones, with what was done against their causes.
  case loadCauses(since: Day)
  case takeMeasure(MeasureCommand, CommandID)
  /// Counts what subscribers said and did.
  case loadSatisfaction(SatisfactionRequest)
  case findOpenCalls
  /// Reads a call again, after a command whose fate is not known.
  case loadCall(Identifier<Call>)
  /// Notes that this person reads a call; answered only when it could not be noted.
  case look(Identifier<Call>, Lookup.Reason)
  /// Who else looks at the subscriber of a call.
  case loadCompany(Identifier<Call>)
  /// What stands around a subscriber, after something on a call may have changed it.
  case loadCare(Identifier<Subscriber>)
  /// Looks at what the team has left to give.
  case loadPurse
  /// Learns from the journal what offers add, unless nothing is new in it.
  case learn
  case loadLog(LogRequest)
  case loadStory(Identifier<Call>)
  /// What was promised and is still open.
  case loadPromises
  /// How promises that were due from a day on were kept.
  case loadKept(since: Day)
  /// What waits for a higher level's word.
  case loadApprovals
  /// The call of a request, with what is known of its subscriber.
  case loadRequest(Identifier<Call>)
  /// What is read out for a request, on the telephone.
  case loadVoice(Identifier<Call>, Identifier<Approval>)
  /// Gives the word of whoever sits here for what was heard.
  case giveWord(VoiceSaid, CommandID)
  /// Keeps a note that is still being typed.
  case saveDraft(Call, note: String)
  /// Remembers a theme for the next start; answered by whoever shows it.
  case keepTheme(String)
  case signIn(name: String, Password)
  /// Whether whoever signed in may still work here, and with what level.
  case checkStanding
  /// Waits until what is kept is on the disk.
  case syncDrafts
}

/// A search as far as it has been typed. Only the newest is worth answering.
package struct FindRequest: Hashable, Sendable {
  package var text: String
  /// Rows wanted.
  package var limit: Int
  /// Continue behind this row; nil starts at the top.
  package var after: SearchCursor?
  /// Grows with every request, so that an answer to an older one is known.
  package var number: Int

  package init(text: String, limit: Int, after: SearchCursor? = nil, number: Int) {
    self.text = text
    self.limit = limit
    self.after = after
    self.number = number
  }
}

package struct SatisfactionRequest: Hashable, Sendable {
  package var since: Day
  /// What the words must have.
  package var text: String
  package var number: Int

  package init(since: Day, text: String, number: Int) {
    self.since = since
    self.text = text
    self.number = number
  }
}

package struct LogRequest: Hashable, Sendable {
  package var filter: LogFilter
  package var limit: Int
  package var before: LogCursor?
  package var number: Int

  package init(filter: LogFilter, limit: Int, before: LogCursor? = nil, number: Int) {
    self.filter = filter
    self.limit = limit
    self.before = before
    self.number = number
  }
}
