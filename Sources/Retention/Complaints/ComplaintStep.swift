/// What is done with a case. A command asks for it, and it happens just so.
package enum ComplaintStep: Hashable, Sendable {
  /// With the apology as it was read out or written.
  case acknowledge(apology: String)
  case propose(Remedy)
  case answer(isYes: Bool)
  /// What stays in dispute goes to the mediator: with the letter as it was given to the subscriber.
  case mediate(letter: String)
  case close(cause: String)
  /// The subscriber takes it back.
  case withdraw(cause: String)
  /// It came back.
  case reopen(words: String)
  /// Somebody else looks after it from now on.
  case take
  case note(String)

  /// What it is, without its texts.
  package enum Kind: String, CaseIterable, Sendable {
    case acknowledge, propose, accept, refuse, mediate, close, withdraw, reopen, take, note
  }

  package var kind: Kind {
    switch self {
    case .acknowledge: .acknowledge
    case .propose: .propose
    case .answer(let isYes): isYes ? .accept : .refuse
    case .mediate: .mediate
    case .close: .close
    case .withdraw: .withdraw
    case .reopen: .reopen
    case .take: .take
    case .note: .note
    }
  }
}

extension ComplaintStep: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> ComplaintStep {
    switch self {
    case .acknowledge(let apology): .acknowledge(apology: try change(apology))
    case .propose(let remedy): .propose(try remedy.mapWords(change))
    case .mediate(let letter): .mediate(letter: try change(letter))
    case .reopen(let words): .reopen(words: try change(words))
    case .note(let words): .note(try change(words))
    case .answer, .close, .withdraw, .take: self
    }
  }
}

extension Complaint.Stage {
  /// The one table of what follows what; nil for a step that is not the next one.
  ///
  /// - Parameter mediator: whether the mediator was named already in this round.
  package func after(_ step: ComplaintStep.Kind, mediator: Bool = false) -> Self? {
    switch (self, step) {
    case (.received, .acknowledge): .acknowledged
    // After a first remedy another may follow, such as a credit beside the repair.
    case (.acknowledged, .propose), (.agreed, .propose), (.disputed, .propose),
      (.mediation, .propose):
      .proposed
    case (.proposed, .accept): .agreed
    case (.proposed, .refuse): mediator ? .mediation : .disputed
    // Once is enough: the day of the first letter is the one that counts.
    case (.acknowledged, .mediate), (.proposed, .mediate), (.disputed, .mediate):
      mediator ? nil : .mediation
    case (.agreed, .close), (.mediation, .close): .closed
    case (.acknowledged, .withdraw), (.proposed, .withdraw), (.disputed, .withdraw),
      (.mediation, .withdraw):
      .closed
    case (.closed, .reopen): .received
    case (.closed, .note), (.closed, .take): nil
    case (_, .note), (_, .take): self
    default: nil
    }
  }

  /// The steps that may come next, in the order of the way.
  package func next(mediator: Bool = false) -> [ComplaintStep.Kind] {
    ComplaintStep.Kind.allCases.filter { after($0, mediator: mediator) != nil }
  }
}
