/// What is asked of the cases of one subscriber.
package enum ComplaintCommand: Hashable, Sendable {
  case open(Complaint.Draft)
  case on(Identifier<Complaint>, ComplaintStep)
}

/// What happened to a case. Each is one entry of the journal.
package enum ComplaintFact: Hashable, Sendable {
  case opened(Identifier<Complaint>, Complaint.Draft, call: Identifier<Call>?)
  /// On a day of the desk's calendar.
  case stepped(Identifier<Complaint>, ComplaintStep, on: Day)

  package var complaint: Identifier<Complaint> {
    switch self {
    case .opened(let id, _, _), .stepped(let id, _, _): id
    }
  }
}

extension ComplaintFact: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> ComplaintFact {
    switch self {
    case .opened(let id, var draft, let call):
      draft.words = try change(draft.words)
      return .opened(id, draft, call: call)
    case .stepped(let id, let step, let day):
      return .stepped(id, try step.mapWords(change), on: day)
    }
  }
}
