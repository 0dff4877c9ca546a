/// Why a caller wants to leave, at the second level: `P1`. The first letter is its group.
package struct Reason: Hashable, Sendable {
  package let code: String
  package let title: Localised
  /// Someone who leaves for this may want to stay.
  package let isSavable: Bool
  /// The company caused it and can mend it.
  package let isControllable: Bool
  /// No offer may be made: a death, a fraud, a plain "no questions".
  package let forbidsPitch: Bool

  package init(
    code: String, title: Localised, isSavable: Bool, isControllable: Bool, forbidsPitch: Bool
  ) {
    self.code = code
    self.title = title
    self.isSavable = isSavable
    self.isControllable = isControllable
    self.forbidsPitch = forbidsPitch
  }

  package var group: String { String(code.prefix(1)) }
}

/// The first level: `P`, Price.
package struct ReasonGroup: Hashable, Sendable {
  package let code: String
  package let title: Localised
  package let reasons: [Reason]

  package init(code: String, title: Localised, reasons: [Reason]) {
    self.code = code
    self.title = title
    self.reasons = reasons
  }
}

/// A whole group (`S`) or one reason (`S1`), as incentives and playbooks name them.
package struct ReasonPattern: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package func matches(_ code: String) -> Bool { code == text || code.prefix(1) == text }
}
