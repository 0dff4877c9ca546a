/// What subscribers said over a time, ready to be shown: every figure knows how many it rests on.
package struct Satisfaction: Hashable, Sendable {
  /// What answers are told apart by.
  package enum Dimension: String, CaseIterable, Sendable {
    case reason, offer, agent
  }

  /// Those who were asked for one reason, with one offer or by one agent.
  package struct Group: Hashable, Sendable {
    /// A code or a name; empty where there was none.
    package let key: String
    package let nps: ScoreTally

    package init(key: String, nps: ScoreTally) {
      self.key = key
      self.nps = nps
    }
  }

  /// What was said in one month.
  package struct OfMonth: Hashable, Sendable {
    package let month: Month
    package let nps: ScoreTally

    package init(month: Month, nps: ScoreTally) {
      self.month = month
      self.nps = nps
    }
  }

  /// Surveys begun, and those of them that were declined with no answer at all.
  package var asked = 0
  package var declined = 0
  package var nps = ScoreTally()
  package var csat = ScoreTally()
  package var effort = ScoreTally()
  /// By the question's code.
  package var aspects: [String: ScoreTally] = [:]
  /// Most answers first; of equals by name.
  package var groups: [Dimension: [Group]] = [:]
  /// In the order of time; months without an answer are left out.
  package var months: [OfMonth] = []
  /// What became of those who said so, the best first.
  package var saidAndDone: [SaidAndDone] = []

  package init() {}

  /// How many of those asked answered anything.
  package var response: CountedRate? { CountedRate(asked - declined, of: asked) }
}
