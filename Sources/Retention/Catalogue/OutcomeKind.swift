/// How a call can end. The flags say what the ending means to figures and follow-up.
package struct OutcomeKind: Hashable, Sendable {
  /// What becomes of the service.
  package enum Ending: String, CaseIterable, Codable, Sendable {
    case stays, endsNow = "ends-now", endsAtTerm = "ends-at-term", unknown
  }

  /// `KEPT-OFFER`
  package let code: String
  package let title: Localised
  package let ending: Ending
  /// Families of which an accepted offer leads to this ending; it cannot be chosen without one.
  /// Empty when no offer is needed.
  package let follows: [Family]
  /// Part of the denominator of the save rate.
  package let countsAsCase: Bool
  package let isKept: Bool
  /// Days until a save counts; 0 when it is settled at once.
  package let pendingDays: Int
  package let needsCallback: Bool
  package let needsReviewer: Bool
  /// Never to be called again.
  package let isDoNotContact: Bool

  package init(
    code: String, title: Localised, ending: Ending, follows: [Family] = [], countsAsCase: Bool,
    isKept: Bool, pendingDays: Int, needsCallback: Bool, needsReviewer: Bool, isDoNotContact: Bool
  ) {
    self.code = code
    self.title = title
    self.ending = ending
    self.follows = follows
    self.countsAsCase = countsAsCase
    self.isKept = isKept
    self.pendingDays = pendingDays
    self.needsCallback = needsCallback
    self.needsReviewer = needsReviewer
    self.isDoNotContact = isDoNotContact
  }
}
