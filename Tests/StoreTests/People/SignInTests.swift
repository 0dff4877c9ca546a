import Retention
import Store
import TestSupport
import Testing

@Suite struct SignInTests {
  @Test func thePasswordLetsIn() throws {
    let desk = try Staffed()
    let signedIn = try #require(desk.signIn("amelie rousseau", .of(Staffed.amelie)))
    #expect(signedIn.name == Staffed.amelie && signedIn.role == .senior)
    #expect(signedIn.actor == Actor(name: Staffed.amelie, level: .senior))
    #expect(try desk.kinds.last == "signed-in")
    #expect(try desk.store.staffMember(called: "AMELIE ROUSSEAU")?.signedInAt == .sample)
    #expect(desk.signIn(Staffed.eva)?.actor == nil)
    #expect(try desk.store.verify().findings == [])
  }

  /// Nothing tells the reasons apart, the amount of work least of all.
  @Test(arguments: ["Nobody", "", Staffed.amelie, "Off", "Locked", "Waiting", "Made Up"])
  func everyRefusalIsTheSameWork(_ name: String) throws {
    let desk = try Staffed()
    for name in ["Off", "Locked", "Waiting"] { try desk.add(name, .agent) }
    try desk.store.manage(.disable, on: "Off", by: desk.administrator)
    for number in 1...10 { desk.fail("Locked", times: 10, from: "uid \(number + 100)") }
    desk.fail("Waiting", times: 10)
    try desk.store.register([("Made Up", .agent)], by: TestDesk.amelie)
    let before = desk.hashing.compared
    let changes = try desk.writes()
    let password = name == Staffed.amelie ? Password("wrong") : .of(name)
    #expect(throws: SignInRefused()) { try desk.store.signIn(name, password, from: "uid 1") }
    #expect(desk.hashing.compared.all == before.all + 1)
    #expect(desk.hashing.compared.real == before.real + (name == Staffed.amelie ? 1 : 0))
    #expect(try desk.writes() > changes, "it is counted, so it is written")
  }

  @Test func whoSignsInAgainIsForgiven() throws {
    let desk = try Staffed()
    desk.fail(Staffed.amelie, times: 9)
    #expect(desk.signIn(Staffed.amelie) != nil)
    desk.fail(Staffed.amelie, times: 9)
    #expect(desk.signIn(Staffed.amelie) != nil)
  }

  @Test func aDisabledNameIsShutOutAndLetInAgain() throws {
    let desk = try Staffed()
    try desk.store.manage(.disable, on: Staffed.amelie, by: desk.administrator)
    #expect(desk.signIn(Staffed.amelie) == nil)
    try desk.store.manage(.enable, on: Staffed.amelie, by: desk.administrator)
    #expect(desk.signIn(Staffed.amelie) != nil)
    #expect(try desk.store.verify().findings == [])
  }

  @Test func aNewPasswordReplacesTheOldOne() throws {
    let desk = try Staffed()
    let own = try #require(desk.signIn(Staffed.amelie))
    let new = Password("seven blue lamps in a tree")
    try desk.store.manage(.setPassword, on: Staffed.amelie, password: new, by: own)
    #expect(desk.signIn(Staffed.amelie) == nil)
    #expect(desk.signIn(Staffed.amelie, new) != nil)
    #expect(throws: StaffRefusal.password(.ownName)) {
      try desk.store.manage(
        .setPassword, on: "amelie rousseau", password: Password("Amélie Rousseau 2026"), by: own)
    }
    #expect(throws: StaffRefusal.notPermitted(.senior)) {
      try desk.store.manage(.setPassword, on: Staffed.ana, password: new, by: own)
    }
  }

  @Test func twoNamesThatLookAlikeAreOne() throws {
    let desk = try Staffed()
    #expect(throws: StaffRefusal.alreadyRegistered(Staffed.amelie)) {
      try desk.add("AMELIE  ROUSSEAU", .agent)
    }
  }

  /// The real hash, as it stands in the store.
  @Test func argon2idIsWhatIsKept() throws {
    let hasher = PasswordHasher.argon2id
    let hash = try #require(hasher.hash(.of("Tom")))
    #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(hasher.hash(.of("Tom")) != hash)
    #expect(hasher.matches(.of("Tom"), hash))
    #expect(!hasher.matches(Password(""), hash) && !hasher.matches(.of("tom"), hash))
    #expect(hasher.nobody.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(hasher.nobody.utf8.count == hash.utf8.count)
    #expect(!hasher.matches(Password(""), hasher.nobody))
  }

  @Test func aSecondFirstPersonComesTooLate() throws {
    let desk = try Staffed()
    #expect(throws: Refusal.notAdmitted) {
      try desk.store.manage(
        .add(.administrator), on: "Mallory", password: .of("Mallory"), by: nil)
    }
  }

  @Test func theRowOfPeopleIsWhatTheJournalSays() throws {
    let desk = try Staffed()
    desk.signIn(Staffed.amelie)
    try desk.store.engine.write { session in
      try session.run("UPDATE people SET role = 'manager' WHERE name = 'Amélie Rousseau'")
      try session.run("UPDATE people SET password_at = NULL WHERE name = 'Ana Prado'")
    }
    let findings = try desk.store.verify().findings
    #expect(
      findings.contains(
        .value(
          table: "people", row: Staffed.amelie, column: "role", journal: "senior",
          found: "manager")))
    #expect(findings.count == 2)
  }
}

extension Staffed {
  /// What SQLite counts of changed rows.
  fileprivate func writes() throws -> Int64 {
    try store.engine.write { try $0.row("SELECT total_changes()")?.int(0) ?? 0 }
  }
}
