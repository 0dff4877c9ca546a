import Glibc
import Retention
import Store
import Synchronization
import TestSupport

/// A store in which people sign in, with a cheap hash that counts how often it is asked.
struct Staffed {
  let store: Store
  let clock: SteppedWorld
  let hashing: CountedHashing

  static let eva = "Eva Admin"
  static let amelie = "Amélie Rousseau"
  static let ana = "Ana Prado"

  init(path: String? = nil, clock: SteppedWorld = SteppedWorld(), isNew: Bool = true) throws {
    let hashing = CountedHashing()
    let engine = try path.map { try SQLiteEngine(path: $0, create: true) } ?? .inMemory()
    self.clock = clock
    self.hashing = hashing
    store = try Store(
      engine: engine, rules: .sample, world: clock.world, hasher: hashing.hasher)
    guard isNew else { return }
    _ = try store.subscriberImport(file: "x.csv", by: TestDesk.amelie).run(rows: { nil })
    try store.manage(.add(.administrator), on: Self.eva, password: .of(Self.eva), by: nil)
    try add(Self.amelie, .senior)
    try add(Self.ana, .supervisor)
  }

  func add(_ name: String, _ role: Role) throws {
    try store.manage(.add(role), on: name, password: .of(name), by: administrator)
  }

  /// Without a sign-in, which would be an entry.
  var administrator: SignedIn {
    SignedIn(name: Self.eva, role: .administrator, since: TimeMark(clock.world))
  }

  @discardableResult
  func signIn(
    _ name: String, _ password: Password? = nil, from source: String = "uid 1"
  ) -> SignedIn? {
    try? store.signIn(name, password ?? .of(name), from: source)
  }

  func fail(_ name: String, times: Int, from source: String = "uid 1") {
    for _ in 0..<times { _ = signIn(name, Password("wrong"), from: source) }
  }

  /// Kinds of the entries about people, the newest last.
  var kinds: [String] {
    get throws {
      try store.engine.read { session in
        try session.rows(
          "SELECT kind FROM journal WHERE kind LIKE 'person-%' OR kind = 'signed-in' ORDER BY position"
        ).map { try $0.text(0) }
      }
    }
  }
}

extension Password {
  static func of(_ name: String) -> Password { Password("\(name) eats nine wet goats") }
}

/// A hash that is a mark and the password backwards.
final class CountedHashing: Sendable {
  private let counts = Mutex((all: 0, real: 0))

  /// All comparisons, and those with somebody's own hash.
  var compared: (all: Int, real: Int) { counts.withLock { $0 } }

  var hasher: PasswordHasher {
    PasswordHasher(nobody: "nobody", hash: { "#" + String($0.text.reversed()) }) { password, hash in
      self.counts.withLock { counts in
        counts.all += 1
        if hash != "nobody" { counts.real += 1 }
      }
      return hash == "#" + String(password.text.reversed())
    }
  }
}
