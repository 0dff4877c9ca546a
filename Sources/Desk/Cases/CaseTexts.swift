package import Retention

/// What the subscriber reads or is told of a case, in their language.
package struct CaseTexts: Sendable {
  private let complaint: Complaint
  private let name: String
  private let say: Speech
  private let rules: Rulebook
  private let today: Day

  package init(
    _ complaint: Complaint, name: String, say: Speech, rules: Rulebook, today: Day
  ) {
    self.complaint = complaint
    self.name = name
    self.say = say
    self.rules = rules
    self.today = today
  }

  /// What is said first.
  package var apology: String {
    rules.complaints.category(complaint.draft.category).map { say($0.apology) } ?? ""
  }

  /// The deadlock letter, with the mediator of the place.
  package var letter: String { say(rules.complaints.deadlockLetter).filled(value) }

  private func value(of field: LetterField) -> String {
    let draft = complaint.draft
    return switch field {
    case .number: "\(complaint.id.rawValue)"
    case .name: name
    case .today: say.day(today)
    case .received: say.day(complaint.round.received)
    case .category: rules.complaints.category(draft.category).map { say($0.title) } ?? ""
    case .words: draft.words
    case .remedies: remedies
    case .mediator: rules.jurisdiction.mediator?.name ?? say.noMediator
    case .address:
      [
        rules.jurisdiction.mediator?.address, rules.jurisdiction.mediator?.phone,
        rules.jurisdiction.mediator?.web,
      ].compactMap(\.self).joined(separator: "\n")
    }
  }

  private var remedies: String {
    let remedies = complaint.rounds.flatMap(\.remedies).map { proposal in
      "– " + say.remedy(proposal.remedy, rules.catalogue)
    }
    return remedies.isEmpty ? say.nothingProposed : remedies.joined(separator: "\n")
  }
}
