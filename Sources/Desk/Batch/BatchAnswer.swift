import Retention
package import Store

/// What a line came to, as one line of JSON.
package struct BatchAnswer: Sendable {
  package enum Outcome: Hashable, Sendable {
    case done
    /// The rules say no: an answer like any other.
    case refused
    /// The line cannot be read.
    case malformed
    case failed(StoreError)
  }

  package let outcome: Outcome
  /// Without a line end, and with nothing that a terminal would obey.
  package let text: String

  struct Context {
    let say: Speech
    let catalogue: Catalogue
    let number: Int
  }

  init(_ answer: [String: JSON], echoing members: [String: JSON]) {
    self.init(.done, answer, members)
  }

  init(_ problem: BatchProblem, echoing members: [String: JSON], _ context: Context) {
    var answer: [String: JSON] = [
      "kind": .text("malformed"), "code": .text(caseName(problem)),
      "line": .int(Int64(context.number)), "sentence": .text(problem.sentence(context.say)),
    ]
    answer["key"] = problem.key.map(JSON.text)
    answer["column"] = problem.column.map { .int(Int64($0)) }
    self.init(.malformed, answer, members)
  }

  init(_ refusal: Refusal, echoing members: [String: JSON], _ context: Context) {
    var answer: [String: JSON] = [
      "kind": .text("refusal"), "code": .text(caseName(refusal.innermost)),
      "sentence": .text(refusal.sentence(context.say, context.catalogue)),
    ]
    if case .notEligible(_, let obstacle) = refusal {
      answer.merge(obstacle.members(context.catalogue.currency)) { $1 }
    }
    self.init(.refused, answer, members)
  }

  init(_ error: StoreError, echoing members: [String: JSON], _ context: Context) {
    let answer: [String: JSON] = [
      "kind": .text("failure"), "code": .text(caseName(error)),
      "sentence": .text(error.sentence(context.say)),
    ]
    self.init(.failed(error), answer, members)
  }

  private init(_ outcome: Outcome, _ answer: [String: JSON], _ members: [String: JSON]) {
    self.outcome = outcome
    var whole = answer
    whole["ok"] = .bool(outcome == .done)
    // Whatever the client called it by, as far as it can be told.
    if case .text? = members["command"] { whole["command"] = members["command"] }
    switch members["id"] {
    case .text?, .int?: whole["id"] = members["id"]
    default: break
    }
    text = JSON.object(whole).line
  }
}

extension JSON {
  /// Canonical, with what a terminal would obey or hide, and what some readers take for a line
  /// end, escaped.
  package var line: String {
    let canonical = self.canonical
    guard canonical.unicodeScalars.contains(where: \.isHidden) else { return canonical }
    var line: [UInt8] = []
    line.reserveCapacity(canonical.utf8.count)
    for scalar in canonical.unicodeScalars {
      if scalar.isHidden {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          line += JSON.unicode(unit).utf8
        }
      } else {
        line += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// What a terminal would obey or hide, or a reader take for a line end.
  fileprivate var isHidden: Bool {
    // ASCII and the letters of western Europe need no look-up.
    if (0x20..<0x7F).contains(value) { return false }
    if (0xA1...0x24F).contains(value) { return value == 0xAD }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Obstacle {
  /// Its name, and what would take it away as far as one thing does: a day, a fact to confirm, a
  /// level; of the purse also what it has and what would be needed.
  func members(_ currency: Currency) -> [String: JSON] {
    var members = ["obstacle": JSON.text(caseName(self))]
    members["opens"] = opens.map { .text($0.iso) }
    switch self {
    case .unconfirmed(let circumstance): members["circumstance"] = .text(circumstance)
    case .level(let needed): members["levelNeeded"] = .text(needed.name)
    case .purse(let left, let needed, _):
      members["left"] = .text(left.plain(currency))
      members["needed"] = .text(needed.plain(currency))
    default: break
    }
    return members
  }
}
