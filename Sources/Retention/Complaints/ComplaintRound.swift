extension Complaint {
  /// How far it has come.
  package enum Stage: String, CaseIterable, Codable, Sendable {
    case received, acknowledged, proposed, agreed, disputed, mediation, closed
  }

  /// How it ended.
  package enum Ending: String, CaseIterable, Codable, Sendable {
    /// With a remedy that the subscriber took, and that was carried out.
    case settled
    /// Without one, after the mediator.
    case unsettled
    /// The subscriber took it back.
    case withdrawn
  }

  /// A remedy that was proposed, and what the subscriber said to it.
  package struct Proposal: Hashable, Sendable {
    package let remedy: Remedy
    package let day: Day
    package var answer: Reply?

    package init(remedy: Remedy, day: Day, answer: Reply? = nil) {
      self.remedy = remedy
      self.day = day
      self.answer = answer
    }
  }

  package struct Reply: Hashable, Sendable {
    package let isYes: Bool
    package let day: Day

    package init(isYes: Bool, day: Day) {
      self.isYes = isYes
      self.day = day
    }
  }

  package struct Closing: Hashable, Sendable {
    /// The root cause's code, second level.
    package let cause: String
    package let ending: Ending
    package let day: Day

    package init(cause: String, ending: Ending, day: Day) {
      self.cause = cause
      self.ending = ending
      self.day = day
    }
  }

  /// What is done from the day that it comes in until it is closed. Days are those of the desk's
  /// calendar when it was done, so that no clock depends on a time zone.
  package struct Round: Hashable, Sendable {
    package let received: Day
    package var stage = Stage.received
    package var acknowledged: Day?
    package var remedies: [Proposal] = []
    /// The day of the deadlock letter.
    package var mediation: Day?
    package var closing: Closing?

    package init(received: Day) { self.received = received }

    /// The first day on which the subscriber had an answer in the matter.
    package var answered: Day? {
      [remedies.first?.day, mediation, closing?.day].compactMap(\.self).min()
    }

    /// The first day on which a remedy was taken.
    package var agreed: Day? {
      remedies.compactMap { $0.answer?.isYes == true ? $0.answer?.day : nil }.min()
    }
  }
}
