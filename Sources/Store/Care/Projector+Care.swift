import Retention

/// Where and when a fact around a subscriber was recorded.
struct CareOccasion {
  let subscriber: SQLValue
  let entry: Entry
  let position: SQLValue

  var at: SQLValue { .int(entry.at.milliseconds) }
  var call: SQLValue { .int(entry.call.rawValue) }
  var actor: SQLValue { .text(entry.actor) }
}

extension Projector {
  func project(_ recorded: RecordedEntry, care sealed: CareFact) throws {
    let entry = recorded.entry
    guard let person = try find(entry.subject) else {
      throw StoreError.corrupt("nobody has the token of entry \(entry.sequence)")
    }
    let occasion = CareOccasion(
      subscriber: .int(person.subscriber.rawValue), entry: entry,
      position: .int(recorded.position))
    switch sealed.opened(for: person) {
    case .promise(let fact): try project(fact, occasion)
    case .contact(let fact): try project(fact, occasion)
    case .complaint(let fact): try project(fact, occasion)
    case .loyalty(let fact): try project(fact, occasion)
    case .survey(let fact): try project(fact, occasion)
    }
  }
}
