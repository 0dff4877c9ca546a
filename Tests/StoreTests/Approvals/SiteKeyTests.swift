import Retention
import Store
import TestSupport
import Testing

/// The key of a site: who may see it, how it travels, and what it is good for.
@Suite struct SiteKeyTests {
  @Test func itTravelsAsText() throws {
    for seed: UInt64 in 1...20 {
      let key = SiteKey(demo: seed)
      #expect(SiteKey(text: key.text) == key)
      #expect(
        SiteKey(text: key.text.lowercased().split(separator: "-").joined(separator: " ")) == key)
      #expect(key.text.hasSuffix(key.mark))
    }
  }

  /// A slip of one character, wherever, or two that changed places.
  @Test func aSlipIsSeen() {
    let text = Array(SiteKey(demo: 1).text)
    for place in text.indices where text[place] != "-" {
      var slip = text
      slip[place] = text[place] == "7" ? "8" : "7"
      #expect(SiteKey(text: String(slip)) == nil, "\(place)")
      guard place > 0, text[place - 1] != "-", text[place - 1] != text[place] else { continue }
      slip = text
      slip.swapAt(place - 1, place)
      #expect(SiteKey(text: String(slip)) == nil, "\(place)")
    }
    #expect(SiteKey(text: "") == nil)
  }

  @Test func onlyAnAdministratorHasToDoWithIt() throws {
    let desk = try Staffed()
    let ana = SignedIn(name: Staffed.ana, role: .supervisor, since: TimeMark(desk.clock.world))
    #expect(throws: StaffRefusal.notPermitted(.supervisor)) {
      try desk.store.join(SiteKey(demo: 1), by: ana)
    }
    #expect(throws: StaffRefusal.notPermitted(.supervisor)) { try desk.store.siteKey(for: ana) }
    #expect(throws: StaffRefusal.administratorFirst) { try desk.store.siteKey(for: nil) }
    #expect(try desk.store.siteKey(for: desk.administrator) == nil)
    #expect(try !desk.store.hasSiteKey())
  }

  @Test func anotherOneIsNotTakenUnasked() throws {
    let desk = try Staffed()
    let (one, two) = (SiteKey(demo: 1), SiteKey(demo: 2))
    try desk.store.join(one, by: desk.administrator)
    try desk.store.join(one, by: desk.administrator)
    #expect(throws: SiteKeyKept.self) { try desk.store.join(two, by: desk.administrator) }
    try desk.store.join(two, replacing: true, by: desk.administrator)
    #expect(try desk.store.siteKey(for: desk.administrator) == two)
    let marks = try desk.store.engine.read { session in
      try session.rows("SELECT body FROM journal WHERE kind = 'site-key-set' ORDER BY position")
        .map { try $0.text(0) }
    }
    #expect(marks == [one, two].map { "{\"mark\":\"\($0.mark)\"}" })
    #expect(try desk.store.verify().findings == [])
  }

  @Test func withoutOneNothingIsSaidNorHeard() throws {
    let desk = try Staffed()
    let call = try VoiceSite.asked(by: VoiceSite.amelie, in: desk.store)
    let code = try #require(VoiceCode(typed: "K7Q2"))
    let approval = call.approvals[0].id
    #expect(throws: Refusal.siteKeyMissing) {
      try desk.store.voiceChallenge(approval, on: call.id, by: VoiceSite.amelie)
    }
    #expect(throws: Refusal.siteKeyMissing) {
      try VoiceSite.on(call, .hear(approval, from: Staffed.ana, code), in: desk.store)
    }
    let said = VoiceSaid(
      code: code, number: call.number, approval: approval, agent: "x", incentive: "REFUND",
      cost: .euros(80))
    #expect(throws: Refusal.siteKeyMissing) {
      try desk.store.giveWord(said, id: CommandID(desk.store.world), by: VoiceSite.ana)
    }
  }

  /// The console of another site finds nothing that fits.
  @Test func anotherSiteIsAnother() throws {
    let site = try VoiceSite()
    try site.there.store.join(
      SiteKey(demo: 2), replacing: true, by: site.there.administrator)
    #expect(throws: Refusal.voiceUnfit) { try site.give(try site.said()) }
  }

  /// As the page says, worked out by another program (hashlib.blake2b).
  @Test func theDigestIsThatOfThePage() {
    #expect(VoiceCode(SiteKey(demo: 1).seal.digest(["challenge", "é", ""])).text == "6X6H")
  }

  /// A store from before there were sites, with a request that was granted on a screen.
  @Test func anOlderStoreBecomesACurrentOne() throws {
    let engine = try SQLiteEngine.inMemory()
    let old = Schema.parts.map { part in
      SchemaPart(
        name: part.name, steps: part.steps.filter { $0.key <= 5 },
        fill: part.fill.filter { $0.key <= 5 })
    }
    try Schema.migrate(engine, parts: old)
    #expect(try engine.read(engine.schemaVersion) == 5)
    try engine.write { session in
      for statement in Self.older { try session.run(statement) }
    }
    let store = try Store(engine: engine, rules: .sample, world: .ticking())
    #expect(try engine.read(engine.schemaVersion) == Schema.version)
    #expect(try !store.hasSiteKey())
    let approval = try #require(try store.call(Identifier(1))?.approvals.first)
    #expect(approval.misses == 0 && !approval.isByVoice && approval.decider == "Ana")
  }

  /// A request of a store of the fifth version, without its entries.
  private static let older: [SQL] = [
    """
    INSERT INTO subscribers (id, account, name, phone, email, plan, service, contract,
      tenure_months, monthly_charge, payment_method, options, lines, arrears, circumstances, extra)
    VALUES (1, 'A1', '', '', '', '', 'fibre', 'month-to-month', 1, 1, 'other', '', 1, 0, '', '')
    """,
    """
    INSERT INTO calls (id, number, subscriber, agent, opened_at, utc_offset)
    VALUES (1, '1-K7Q2', 1, 'Tom', 1, 0)
    """,
    """
    INSERT INTO approvals (id, call, incentive, cost, needed, asked_at, state, decider, decided_at)
    VALUES (1, 1, 'REFUND', 8000, 'supervisor', 1, 'granted', 'Ana', 2)
    """,
  ]
}
