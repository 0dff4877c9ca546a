import Retention

/// The tie between a token of the journal and a subscriber, and the key to this person's words.
struct Person: Hashable, Sendable {
  let subscriber: Identifier<Subscriber>
  let token: String
  /// Nil once the person is forgotten.
  let key: SealingKey?

  /// Sealed for this person; empty when there is no key any more.
  func seal(_ text: String, _ world: World) -> Sealed {
    guard let key else { return Sealed(base64: "") }
    return Sealed(base64: key.seal(text, world), words: text)
  }

  /// Empty for words that nobody can read any more.
  func open(_ sealed: Sealed) -> String { key?.open(sealed.base64) ?? "" }
}

extension Person {
  static func with(token: String, in session: any SQLSession) throws -> Person? {
    try session.row(
      "SELECT subscriber, token, sealing_key FROM persons WHERE token = $1", [.text(token)]
    ).map(Person.init)
  }

  static func of(
    _ subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> Person? {
    try session.row(
      "SELECT subscriber, token, sealing_key FROM persons WHERE subscriber = $1",
      [.int(subscriber.rawValue)]
    ).map(Person.init)
  }

  /// Gives the subscriber a token and a key.
  static func introduce(
    _ subscriber: Identifier<Subscriber>, in session: any SQLSession, _ world: World
  ) throws -> Person {
    let person = Person(
      subscriber: subscriber, token: Hex.text(randomBytes(16, world)), key: SealingKey(world))
    try session.run(
      "INSERT INTO persons (subscriber, token, sealing_key) VALUES ($1, $2, $3)",
      [.int(subscriber.rawValue), .text(person.token), .optional(person.key?.base64)])
    return person
  }

  init(_ row: SQLRow) throws {
    subscriber = Identifier(try row.int(0))
    token = try row.text(1)
    key = try row.optionalText(2).flatMap(SealingKey.init(base64:))
  }
}
