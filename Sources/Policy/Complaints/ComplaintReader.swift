import Documents
import Retention

/// Turns one file into `ComplaintRules`.
struct ComplaintReader {
  private var categories = Codes()
  private var causes = Codes()

  mutating func rules(_ root: Value) -> ComplaintRules? {
    root.fields { fields in
      let closeWithin = fields.required("close-within") { targets($0) }
      let categories = fields.required("categories") { list in
        branches(of: list, "categories", codes: \.categories) { $0.category(&$1, code: $2) }
      }
      let causes = fields.required("causes") { list in
        branches(of: list, "causes", codes: \.causes) { $0.cause(&$1, code: $2) }
      }
      let deadlock = fields.required("deadlock") { letter($0) }
      guard let closeWithin, let categories, let causes, let deadlock else { return nil }
      return ComplaintRules(
        categories: categories, causes: causes, closeWithin: closeWithin, deadlockLetter: deadlock)
    }
  }

  private func targets(_ value: Value) -> [Complaint.Severity: TimeLimit]? {
    value.fields { fields in
      var targets: [Complaint.Severity: TimeLimit] = [:]
      for severity in Complaint.Severity.allCases {
        targets[severity] = fields.required(severity.rawValue, \.timeLimit)
      }
      return targets.count == Complaint.Severity.allCases.count ? targets : nil
    }
  }

  /// Two levels of codes: a letter with a title, and under it the letter and a digit.
  private mutating func branches<Leaf>(
    of list: Value, _ name: String, codes: WritableKeyPath<Self, Codes>,
    leaf: (Self, inout Fields, String?) -> Leaf?
  ) -> [ComplaintRules.Branch<Leaf>]? {
    list.list(atLeastOne: true) { item in
      item.fields { fields in
        let code = fields.required("code") { self[keyPath: codes].declare($0, .group) }
        let title = fields.required("title", \.localised)
        let leaves = fields.required(name) { list in
          list.list(atLeastOne: true) { item in
            item.fields { fields in
              let own = fields.required("code") { declare($0, under: code, in: codes) }
              return leaf(self, &fields, own)
            }
          }
        }
        guard let code, let title, let leaves else { return nil }
        return ComplaintRules.Branch(code: code, title: title, leaves: leaves)
      }
    }
  }

  private mutating func declare(
    _ value: Value, under group: String?, in codes: WritableKeyPath<Self, Codes>
  ) -> String? {
    guard let code = self[keyPath: codes].declare(value, .reason) else { return nil }
    if let group, !code.hasPrefix(group) { value.report(.foreignReason(code, group: group)) }
    return code
  }

  private func category(
    _ fields: inout Fields, code: String?
  ) -> ComplaintRules.Category? {
    let title = fields.required("title", \.localised)
    let severity = fields.required("severity") { $0.choice(of: Complaint.Severity.self) }
    let apology = fields.required("apology", \.localised)
    guard let code, let title, let severity, let apology else { return nil }
    return ComplaintRules.Category(
      code: code, title: title, severity: severity, apology: apology)
  }

  private func cause(_ fields: inout Fields, code: String?) -> ComplaintRules.Cause? {
    let title = fields.required("title", \.localised)
    guard let code, let title else { return nil }
    return ComplaintRules.Cause(code: code, title: title)
  }

  private func letter(_ value: Value) -> Localised? {
    guard let letter = value.localised else { return nil }
    for language in Language.allCases {
      for field in [LetterField.number, .mediator] where !letter[language].contains(field.written) {
        value.report(
          "the letter in \(language.rawValue) does not name \(field.written)",
          advice: "write \(field.written) where it belongs")
      }
      for name in unknownFields(of: letter[language]) {
        value.report(
          "the letter in \(language.rawValue) has \(quoted("{\(name)}")), which nothing fills in",
          advice: "write one of \(LetterField.allCases.map(\.written).joined(separator: ", "))")
      }
    }
    return letter
  }
}

/// What stands in braces and is no field.
private func unknownFields(of letter: String) -> [String] {
  letter.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
    guard let close = part.firstIndex(of: "}") else { return nil }
    let name = String(part[..<close])
    return LetterField(rawValue: name) == nil ? name : nil
  }
}

extension LetterField {
  fileprivate var written: String { "{\(rawValue)}" }
}
