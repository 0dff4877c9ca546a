import Retention
import Store

/// The members of one line, read strictly: each key by what it must be, and no key that nobody
/// reads.
struct BatchFields {
  /// The likeliest of some names for one that is not among them.
  typealias Nearest = @Sendable (String, [String]) -> String?

  let members: [String: JSON]
  let nearest: Nearest

  func refuseUnknown(_ known: [String]) throws(BatchProblem) {
    for key in members.keys.sorted() where !known.contains(key) {
      throw .unknownKey(key, meant: nearest(key, known), known: known)
    }
  }

  func optionalText(_ key: String) throws(BatchProblem) -> String? {
    guard let value = members[key] else { return nil }
    guard let text = value.text else { throw .wrongKind(key: key, .text) }
    return text
  }

  func text(_ key: String) throws(BatchProblem) -> String {
    guard let text = try optionalText(key) else { throw .missingKey(key) }
    return text
  }

  /// Four characters as they were heard.
  func voiceCode(_ key: String) throws(BatchProblem) -> VoiceCode {
    let text = try text(key)
    guard let code = VoiceCode(typed: text) else {
      throw .notSpoken(key: key, value: text, example: "K7Q2")
    }
    return code
  }

  func optionalInteger(_ key: String, in range: ClosedRange<Int>) throws(BatchProblem) -> Int? {
    guard let value = members[key] else { return nil }
    guard let number = value.int else { throw .wrongKind(key: key, .wholeNumber) }
    guard let integer = Int(exactly: number), range.contains(integer) else {
      throw .outOfRange(key: key, low: range.lowerBound, high: range.upperBound)
    }
    return integer
  }

  func optionalIdentifier<Subject>(
    _ key: String, of kind: Subject.Type = Subject.self
  ) throws(BatchProblem) -> Identifier<Subject>? {
    guard let value = members[key] else { return nil }
    guard let number = value.int else { throw .wrongKind(key: key, .wholeNumber) }
    return Identifier(number)
  }

  func identifier<Subject>(_ key: String) throws(BatchProblem) -> Identifier<Subject> {
    guard let id: Identifier<Subject> = try optionalIdentifier(key) else {
      throw .missingKey(key)
    }
    return id
  }

  func moment(_ key: String, _ world: World) throws(BatchProblem) -> Moment {
    guard let moment = try optionalMoment(key, world) else { throw .missingKey(key) }
    return moment
  }

  func flag(_ key: String) throws(BatchProblem) -> Bool {
    guard let value = members[key] else { throw .missingKey(key) }
    guard let truth = value.bool else { throw .wrongKind(key: key, .truth) }
    return truth
  }

  func optionalChoice<Choice>(_ key: String) throws(BatchProblem) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = try optionalText(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    throw .notAmong(key: key, value: text, meant: nearest(text, known), known: known)
  }

  func choice<Choice>(_ key: String) throws(BatchProblem) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let choice: Choice = try optionalChoice(key) else { throw .missingKey(key) }
    return choice
  }

  /// Money as a decimal text, `"12.50"`, so that no reader makes a binary fraction of it.
  func optionalMoney(_ key: String, _ currency: Currency) throws(BatchProblem) -> Money? {
    guard let value = members[key] else { return nil }
    let text = value.text ?? value.canonical
    guard value.text != nil, let money = Money(plain: text, currency) else {
      throw .notMoney(key: key, value: text, decimals: currency.decimals)
    }
    return money
  }

  /// `2026-11-22`.
  func optionalDay(_ key: String) throws(BatchProblem) -> Day? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = Day(iso: text) else { throw .notADay(key: key, value: text) }
    return day
  }

  /// A time of the desk's clock, `2026-12-01T10:30`, that has not passed.
  func optionalMoment(_ key: String, _ world: World) throws(BatchProblem) -> Moment? {
    guard let text = try optionalText(key) else { return nil }
    let typed = String(text.map { $0 == "T" ? " " : $0 })
    guard let moment = Moment(typed: typed, world), moment > world.now() else {
      throw .notATime(key: key, value: text)
    }
    return moment
  }
}
