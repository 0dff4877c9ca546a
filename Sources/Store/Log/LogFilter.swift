package import Retention

/// What a supervisor typed above the log: `reason:price agent:amelie cost>50 since:monday "60 s"`.
/// Terms of one kind widen each other, terms of different kinds narrow.
package struct LogFilter: Hashable, Sendable {
  /// A term that says nothing: it is left out of the search, and shown to whoever typed it.
  package enum Unclear: Hashable, Sendable {
    /// No such word before the colon.
    case key(String)
    case value(key: String, String)
  }

  package internal(set) var reasons: Set<String> = []
  package internal(set) var outcomes: Set<String> = []
  package internal(set) var incentives: Set<String> = []
  /// Folded beginnings of a word of the agent's name.
  package internal(set) var agents: Set<String> = []
  package internal(set) var costAbove: Money?
  package internal(set) var since: Day?
  /// Folded; each must begin at a word of the row.
  package internal(set) var words: [String] = []
  package internal(set) var unclear: [Unclear] = []

  package static let none = LogFilter()

  private init() {}

  package init(_ text: String, catalogue: Catalogue, today: Day) {
    for term in LogTerm.split(text) {
      guard let key = term.key else {
        words += [Folding.fold(term.value)].filter { !$0.isEmpty }
        continue
      }
      let understood = take(key, term.value, catalogue, today)
      switch understood {
      case nil: unclear.append(.key(key))
      case false?: unclear.append(.value(key: key, term.value))
      case true?: break
      }
    }
  }

  package var isEmpty: Bool { self == .none }

  /// Nil for an unknown key, false for a value that means nothing.
  private mutating func take(
    _ key: String, _ value: String, _ catalogue: Catalogue, _ today: Day
  ) -> Bool? {
    switch key {
    case "reason": return grow(\.reasons, catalogue.reasonCodes(value))
    case "outcome": return grow(\.outcomes, catalogue.outcomeCodes(value))
    case "offer": return grow(\.incentives, catalogue.incentiveCodes(value))
    case "agent":
      let folded = Folding.fold(value)
      return grow(\.agents, folded.isEmpty ? [] : [folded])
    case "cost>":
      guard let amount = Money(typed: value, catalogue.currency) else { return false }
      costAbove = amount
      return true
    case "since":
      guard let day = Day(typed: value, today: today) else { return false }
      since = day
      return true
    default: return nil
    }
  }

  private mutating func grow(
    _ codes: WritableKeyPath<LogFilter, Set<String>>, _ found: [String]
  ) -> Bool {
    self[keyPath: codes].formUnion(found)
    return !found.isEmpty
  }
}

/// One term as it was typed.
private struct LogTerm {
  /// In small letters, `cost>` with its sign; nil for a free word.
  let key: String?
  let value: String

  /// At spaces outside of quotation marks; a mark that is never closed ends with the text.
  static func split(_ text: String) -> [LogTerm] {
    var terms: [LogTerm] = []
    var word = ""
    var key: String?
    var isQuoted = false
    var wasQuoted = false
    func finish() {
      if key != nil || !word.isEmpty { terms.append(LogTerm(key: key, value: word)) }
      word = ""
      key = nil
      wasQuoted = false
    }
    for character in text {
      switch character {
      case "\"":
        isQuoted.toggle()
        wasQuoted = true
      case " " where !isQuoted, "\t" where !isQuoted: finish()
      case ":" where !isQuoted && !wasQuoted && key == nil && !word.isEmpty,
        ">" where !isQuoted && !wasQuoted && key == nil && !word.isEmpty:
        key = word.lowercased() + (character == ">" ? ">" : "")
        word = ""
      default: word.append(character)
      }
    }
    finish()
    return terms
  }
}

extension Catalogue {
  /// A reason's code, a group's letter, or the beginning of a word of either's title.
  fileprivate func reasonCodes(_ value: String) -> [String] {
    let wanted = Folding.fold(value)
    return reasonGroups.flatMap { group in
      let wholeGroup = isNamed(wanted, group.code, group.title)
      return group.reasons.filter { wholeGroup || isNamed(wanted, $0.code, $0.title) }
    }.map(\.code)
  }

  /// An outcome's code or its beginning (`kept`), or the beginning of a word of its title.
  fileprivate func outcomeCodes(_ value: String) -> [String] {
    let wanted = Folding.fold(value)
    return outcomes.filter {
      isNamed(wanted, $0.code, $0.title) || Folding.fold($0.code).hasWord(wanted)
    }.map(\.code)
  }

  fileprivate func incentiveCodes(_ value: String) -> [String] {
    let wanted = Folding.fold(value)
    return incentives.filter { isNamed(wanted, $0.code, $0.title) }.map(\.code)
  }

  private func isNamed(_ wanted: String, _ code: String, _ title: Localised) -> Bool {
    if Folding.fold(code) == wanted { return true }
    // One letter is a code; as the beginning of a word it would name half the catalogue.
    guard wanted.utf8.count > 1 else { return false }
    return Language.allCases.contains { Folding.fold(title[$0]).hasWord(wanted) }
  }
}

extension String {
  /// Whether a word of this folded text begins like `start`, which may be several words.
  func hasWord(_ start: String) -> Bool {
    !start.isEmpty && (hasPrefix(start) || (" " + self).contains(" " + start))
  }
}

extension Day {
  /// `2026-11-22`, `today`, `yesterday`, or a weekday: the last one, today included.
  fileprivate init?(typed text: String, today: Day) {
    let word = Folding.fold(text)
    if let day = Day(iso: text) {
      self = day
    } else if ["today", "aujourdhui", "hoje"].contains(word) {
      self = today
    } else if ["yesterday", "hier", "ontem"].contains(word) {
      self = today.adding(days: -1)
    } else if let wanted = Day.weekdays.firstIndex(where: { $0.contains(word) }) {
      self = today.adding(days: -((today.weekday.rawValue - wanted + 7) % 7))
    } else {
      return nil
    }
  }

  private static let weekdays = [
    ["monday", "lundi", "segunda"], ["tuesday", "mardi", "terca"],
    ["wednesday", "mercredi", "quarta"], ["thursday", "jeudi", "quinta"],
    ["friday", "vendredi", "sexta"], ["saturday", "samedi", "sabado"],
    ["sunday", "dimanche", "domingo"],
  ]
}
