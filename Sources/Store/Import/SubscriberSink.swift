import Retention

/// Writes subscribers inside one transaction: new, changed or as they were, by their account.
struct SubscriberSink {
  private let session: any SQLSession
  /// In an empty store nobody needs to be looked up.
  private let wasEmpty: Bool
  private var index: SearchIndex
  private var next: Int64
  private var batch: [Subscriber] = []
  /// The row of each account of this import, by a hash of the account. A hit is looked up.
  private var seen: [Int: Int32] = [:]
  /// Nil where billing had not said of anybody whether they left.
  private(set) var step: BillingStep?

  enum Outcome: Equatable {
    case added, changed, unchanged, repeated
    /// Other values stood in this earlier row.
    case conflict(row: Int)
  }

  init(_ session: any SQLSession) throws {
    self.session = session
    wasEmpty = try SubscriberTable.isEmpty(session)
    next = try SubscriberTable.nextNumber(session)
    index = SearchIndex(session)
    step = try BillingSteps.start(session)
  }

  mutating func take(_ subscriber: Subscriber, row: Int) throws -> Outcome {
    let hash = Self.hash(subscriber.account)
    guard let earlier = seen[hash] else {
      seen[hash] = Int32(clamping: row)
      return try write(subscriber, stored: wasEmpty ? nil : stored(subscriber.account))
    }
    try insertBatch()
    guard let stored = try stored(subscriber.account) else {
      return try write(subscriber, stored: nil)
    }
    return Self.same(subscriber, stored) ? .repeated : .conflict(row: Int(earlier))
  }

  mutating func finish() throws {
    try insertBatch()
    try index.flush()
    try SubscriberTable.advance(to: next, session)
  }

  private mutating func write(_ subscriber: Subscriber, stored: Subscriber?) throws -> Outcome {
    var one = subscriber
    guard let stored else {
      one.id = Identifier(next)
      next += 1
      batch.append(one)
      try index.add(one)
      if batch.count == 256 { try insertBatch() }
      return .added
    }
    guard !Self.same(one, stored) else { return .unchanged }
    one.id = stored.id
    step?.note(from: stored, to: one)
    try SubscriberTable.update(one, session)
    if Self.isFoundOtherwise(one, stored) {
      try index.remove(stored)
      try index.add(one)
    }
    return .changed
  }

  private mutating func insertBatch() throws {
    try SubscriberTable.insert(batch, session)
    batch.removeAll(keepingCapacity: true)
  }

  private func stored(_ account: String) throws -> Subscriber? {
    try SubscriberTable.subscriber(account: account, session)
  }

  private static func same(_ left: Subscriber, _ right: Subscriber) -> Bool {
    var left = left
    left.id = right.id
    return left == right
  }

  private static func isFoundOtherwise(_ left: Subscriber, _ right: Subscriber) -> Bool {
    left.name != right.name || left.phone != right.phone || left.email != right.email
  }

  private static func hash(_ account: String) -> Int {
    var hasher = Hasher()
    var account = account
    account.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
