/// What the desk says and counts in cases, read from one file.
package struct ComplaintRules: Hashable, Sendable {
  /// What can be wrong, or why it was, in two levels: a letter, then the letter and a digit.
  package struct Branch<Leaf: Hashable & Sendable>: Hashable, Sendable {
    package let code: String
    package let title: Localised
    package let leaves: [Leaf]

    package init(code: String, title: Localised, leaves: [Leaf]) {
      self.code = code
      self.title = title
      self.leaves = leaves
    }
  }

  /// What a subscriber complains of.
  package struct Category: Hashable, Sendable {
    package let code: String
    package let title: Localised
    /// What it weighs unless somebody says otherwise.
    package let severity: Complaint.Severity
    /// To be read out, or to stand in the answer.
    package let apology: Localised

    package init(
      code: String, title: Localised, severity: Complaint.Severity, apology: Localised
    ) {
      self.code = code
      self.title = title
      self.severity = severity
      self.apology = apology
    }
  }

  /// Why it went wrong, as it was found when the case was closed.
  package struct Cause: Hashable, Sendable {
    package let code: String
    package let title: Localised

    package init(code: String, title: Localised) {
      self.code = code
      self.title = title
    }
  }

  package let categories: [Branch<Category>]
  package let causes: [Branch<Cause>]
  /// The desk's own target for closing, beside the clocks of the law.
  package let closeWithin: [Complaint.Severity: TimeLimit]
  /// What the subscriber is given when the two sides cannot agree. `{name}` and the like are filled
  /// in: see `LetterField`.
  package let deadlockLetter: Localised

  package init(
    categories: [Branch<Category>], causes: [Branch<Cause>],
    closeWithin: [Complaint.Severity: TimeLimit], deadlockLetter: Localised
  ) {
    self.categories = categories
    self.causes = causes
    self.closeWithin = closeWithin
    self.deadlockLetter = deadlockLetter
  }

  /// Of a desk that keeps no cases.
  package static let empty = ComplaintRules(
    categories: [], causes: [], closeWithin: [:],
    deadlockLetter: Localised(en: "", fr: "", pt: ""))

  package func category(_ code: String) -> Category? {
    categories.lazy.flatMap(\.leaves).first { $0.code == code }
  }

  package func cause(_ code: String) -> Cause? {
    causes.lazy.flatMap(\.leaves).first { $0.code == code }
  }

  /// The first level of a root cause.
  package func causeGroup(_ code: String) -> Branch<Cause>? {
    causes.first { $0.code == code.prefix(1) }
  }
}

extension Rulebook {
  /// What the clocks of cases go by.
  package var caseTimes: CaseTimes {
    CaseTimes(jurisdiction: jurisdiction, closeWithin: complaints.closeWithin)
  }
}
