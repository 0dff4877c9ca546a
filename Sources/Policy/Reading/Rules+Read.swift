import Documents
import Retention

/// Conditions that need no value, written as a word.
private enum WordRule: String, CaseIterable {
  case holdsAnyOption = "holds-any-option", noArrears = "no-arrears", noOpenCase = "no-open-case"

  var rule: Rule {
    switch self {
    case .holdsAnyOption: .holdsAnyOption
    case .noArrears: .noArrears
    case .noOpenCase: .noOpenCase
    }
  }
}

/// Conditions with a value, written as `key: value`.
private enum KeyRule: String, CaseIterable {
  case tenureAtLeast = "tenure-at-least", tenureBelow = "tenure-below", contract, service
  case riskAtLeast = "risk-at-least", worthAtLeast = "worth-at-least", worthTop = "worth-top"
  case usageBelow = "usage-below", holds, lacks, linesAtLeast = "lines-at-least", confirmed
  case reason, anyOf = "any-of"
}

extension CatalogueReader {
  func rule(_ value: Value) -> Rule? {
    guard value.isMap else { return wordRule(value) }
    let entries = value.map { (key: $0, value: $1) } ?? []
    guard let first = entries.first else { return value.refuse(.emptyRule) }
    if entries.count > 1 { entries[1].key.report(.secondRule) }
    if let name = first.key.text(), WordRule(rawValue: name) != nil {
      return first.key.refuse(.ruleWithValue(name))
    }
    return first.key.choice(of: KeyRule.self).flatMap { rule($0, first.value) }
  }

  private func wordRule(_ value: Value) -> Rule? {
    guard let text = value.text() else { return nil }
    if KeyRule(rawValue: text) != nil { return value.refuse(.ruleWithoutValue(text)) }
    return value.choice(of: WordRule.self)?.rule
  }

  private func rule(_ kind: KeyRule, _ value: Value) -> Rule? {
    switch kind {
    case .tenureAtLeast: value.months.map { .tenureAtLeast(months: $0) }
    case .tenureBelow: value.months.map { .tenureBelow(months: $0) }
    case .contract: value.list(atLeastOne: true) { $0.choice() }.map { .contract($0) }
    case .service: value.list(atLeastOne: true) { $0.choice() }.map { .service($0) }
    case .riskAtLeast: value.share(in: 1...10_000).map { .riskAtLeast($0) }
    case .worthAtLeast: value.money(in: currency).map { .worthAtLeast($0) }
    case .worthTop: value.share(in: 1...10_000).map { .worthTop($0) }
    case .usageBelow: value.share(in: 1...10_000).map { .usageBelow($0) }
    case .holds: value.text().map { .holds(option: $0) }
    case .lacks: value.text().map { .lacks(option: $0) }
    case .linesAtLeast: value.integer(in: 1...1_000_000).map { .linesAtLeast($0) }
    case .confirmed: circumstances.reference(value).map { .circumstance($0) }
    case .reason: reasonPatterns(value).map { .reason($0) }
    case .anyOf: value.list(atLeastOne: true) { rule($0) }.map { .any($0) }
    }
  }
}
