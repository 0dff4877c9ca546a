/// A complaint or dispute of one subscriber, from the day it came in until it is closed; on screens
/// it is called a case. Grows by facts alone.
package struct Complaint: Hashable, Sendable {
  /// How it came in.
  package enum Channel: String, CaseIterable, Codable, Sendable {
    case phone, mail, letter, shop, web
  }

  /// How much it weighs on the subscriber; the desk's own target goes by it.
  package enum Severity: String, CaseIterable, Codable, Comparable, Sendable {
    case minor, serious, critical

    package static func < (one: Self, other: Self) -> Bool {
      one.weight < other.weight
    }

    private var weight: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
  }

  package let id: Identifier<Complaint>
  package let draft: Draft
  package let openedAt: Moment
  package let openedBy: String
  /// The call that it came up on.
  package let call: Identifier<Call>?
  /// Who looks after it; whoever opened it, until somebody takes it over.
  package var handler: String
  /// What has been done since it came in, or since it last came back.
  package var round: Round
  /// What was done before it came back; oldest first.
  package var earlier: [Round] = []
  /// All that happened, oldest first.
  package var story: [Chapter] = []

  package init(
    id: Identifier<Complaint>, draft: Draft, openedAt: Moment, openedBy: String,
    call: Identifier<Call>?
  ) {
    self.id = id
    self.draft = draft
    self.openedAt = openedAt
    self.openedBy = openedBy
    self.call = call
    handler = openedBy
    round = Round(received: draft.received)
  }

  package var stage: Stage { round.stage }
  package var isOpen: Bool { stage != .closed }
  package var rounds: [Round] { earlier + [round] }
  /// The root cause, once it is known: that of the last closing.
  package var cause: String? { rounds.last { $0.closing != nil }?.closing?.cause }
  /// What its remedies cost: those that were accepted.
  package var cost: Money {
    rounds.flatMap(\.remedies).filter { $0.answer?.isYes == true }
      .reduce(.zero) { $0 + $1.remedy.cost }
  }
  /// Nothing was done yet for what is wrong: price offers wait until something is.
  package var awaitsRemedy: Bool { isOpen && round.remedies.isEmpty }

  /// The last letter to the mediator that was given.
  package var letter: String? {
    story.reversed().lazy.compactMap { chapter in
      if case .mediate(let letter) = chapter.step { letter } else { nil }
    }.first
  }

  /// Whether a remedy was proposed in it, and it is open or was closed on the day or later.
  package func wasMended(since day: Day) -> Bool {
    !round.remedies.isEmpty && (round.closing.map { $0.day >= day } ?? true)
  }

  /// Characters of one text.
  package static let wordsLimit = 2000
}

extension Complaint {
  /// What is said of it when it comes in.
  package struct Draft: Hashable, Sendable {
    /// The second level's code, such as `B2`.
    package var category: String
    /// In the subscriber's words, or close to them.
    package var words: String
    /// Since when it is so, where somebody knows.
    package var since: Day?
    package var channel: Channel
    package var severity: Severity
    /// The day it came in, which may be before the day it was written down: clocks run from it.
    package var received: Day

    package init(
      category: String, words: String, since: Day? = nil, channel: Channel = .phone,
      severity: Severity, received: Day
    ) {
      self.category = category
      self.words = words
      self.since = since
      self.channel = channel
      self.severity = severity
      self.received = received
    }
  }

  /// One thing that happened, and by whom.
  package struct Chapter: Hashable, Sendable {
    package let step: ComplaintStep
    package let at: Moment
    package let by: String

    package init(step: ComplaintStep, at: Moment, by: String) {
      self.step = step
      self.at = at
      self.by = by
    }
  }
}
