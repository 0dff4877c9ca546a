import Retention
import Store
import TestSupport
import Testing

/// A word by voice between two stores that share only the key of their site.
@Suite struct VoiceStoreTests {
  @Test func aWordPassesFromOneStoreToAnother() throws {
    let site = try VoiceSite()
    let word = try site.give(try site.said())
    let call = try site.hear(word.reply, from: "ana prado")
    let approval = try #require(call.approvals.first)
    #expect(approval.state == .granted && approval.isByVoice && approval.decider == Staffed.ana)
    #expect(try site.here.store.call(call.id, by: VoiceSite.ana) == call)
    let spent = try VoiceSite.on(
      call, .present(incentive: "REFUND", terms: VoiceSite.eighty), in: site.here.store)
    #expect(spent.approvals.first?.state == .used)
    for desk in [site.here, site.there] { #expect(try desk.store.verify().findings == []) }
  }

  /// Two names on the entry here, and who granted what for whom in the journal there.
  @Test func bothJournalsSayWho() throws {
    let site = try VoiceSite()
    let word = try site.give(try site.said())
    try site.hear(word.reply)
    let here = try #require(try site.here.lastEntry)
    #expect(here.kind == "approval-heard" && here.actor == Staffed.amelie)
    #expect(here.body.contains(Staffed.ana))
    let there = try #require(try site.there.lastEntry)
    #expect(there.kind == "word-given" && there.actor == Staffed.ana)
    #expect(there.body.contains(Staffed.amelie) && there.body.contains("\"cost\":8000"))
    // Neither has what could be used.
    for entry in [here, there] { #expect(!entry.body.contains(word.reply.text)) }
  }

  /// Killed between two tries, or not: the store counts.
  @Test func triesAreCountedAcrossRestarts() throws {
    let folder = try Folder()
    let site = try VoiceSite(path: folder("desk.db"))
    let reply = try site.give(try site.said()).reply
    for misses in 1...Approval.voiceTries {
      let again = try Staffed(path: folder("desk.db"), clock: site.here.clock, isNew: false)
      let call = try VoiceSite.on(
        site.call, .hear(Identifier(1), from: Staffed.ana, reply.wrong), in: again.store)
      #expect(call.approvals.first?.misses == misses)
    }
    #expect(throws: Refusal.voiceOver("REFUND")) { try site.hear(reply) }
    #expect(throws: Refusal.voiceOver("REFUND")) { try site.said() }
    #expect(try site.here.store.verify().findings == [])
  }

  /// Sent again with the same id, a wrong reply is one miss.
  @Test func aRetryIsNoSecondTry() throws {
    let site = try VoiceSite()
    let reply = try site.give(try site.said()).reply
    let id = CommandID(text: "once")
    for _ in 1...3 {
      let hear = CallCommand.hear(Identifier(1), from: Staffed.ana, reply.wrong)
      let call = try site.here.store.perform(
        .on(site.call.id, hear), id: id, by: VoiceSite.amelie
      ).call
      #expect(call.approvals.first?.misses == 1)
    }
    #expect(try site.hear(reply).approvals.first?.state == .granted)
  }

  /// Whoever asks anew after each third guess stops at twelve, for a day.
  @Test func aDayHasTwelveGuesses() throws {
    let site = try VoiceSite()
    var call = site.call
    for round in 0..<4 {
      let reply = try site.give(try site.said(call)).reply
      for _ in 0..<3 { call = try site.hear(reply.wrong, on: call) }
      let last = try #require(call.approvals.last)
      call = try VoiceSite.on(call, .withdraw(last.id), in: site.here.store)
      call = try VoiceSite.on(
        call, .ask(incentive: "REFUND", terms: VoiceSite.eighty), in: site.here.store)
      #expect(call.approvals.count == round + 2)
    }
    #expect(throws: Refusal.voiceOver("REFUND")) { try site.said(call) }
    #expect(throws: Refusal.voiceOver("REFUND")) {
      try site.hear(try #require(VoiceCode(typed: "0000")), on: call)
    }
    site.here.clock.pass(seconds: 86_400)
    call = try VoiceSite.on(
      call, .ask(incentive: "REFUND", terms: VoiceSite.eighty), in: site.here.store)
    #expect(
      try site.hear(try site.give(try site.said(call)).reply, on: call).approvals.last?
        .state == .granted)
  }

  /// The reply to one call is none to another, with the same amount in the same minute.
  @Test func aReplyIsNoReplyOnAnotherCall() throws {
    let site = try VoiceSite()
    let reply = try site.give(try site.said()).reply
    let other = try VoiceSite.asked(by: VoiceSite.amelie, in: site.here.store, 2)
    let call = try site.hear(reply, on: other)
    #expect(call.approvals.last?.state == .asked && call.approvals.last?.misses == 1)
  }

  @Test func whatWasTamperedWithIsFound() throws {
    for change: SQL in [
      "UPDATE approvals SET misses = 0", "UPDATE approvals SET by_voice = 1",
      "UPDATE approvals SET decider = 'x', decided_at = 1",
    ] {
      let site = try VoiceSite()
      try site.hear(try site.give(try site.said()).reply.wrong)
      try site.here.store.engine.write { try $0.run(change) }
      #expect(try !site.here.store.verify().isSound)
    }
  }
}

/// Who may give their word, as the agent's store knows them, at the moment it is typed.
@Suite struct VoiceStandingTests {
  @Test func whoLeftMeanwhileGivesNothing() throws {
    let site = try VoiceSite()
    let reply = try site.give(try site.said()).reply
    let store = site.here.store
    try store.manage(.disable, on: Staffed.ana, by: site.here.administrator)
    #expect(throws: Refusal.voiceGiverUnknown(Staffed.ana)) { try site.hear(reply) }
    try store.manage(.enable, on: Staffed.ana, by: site.here.administrator)
    try store.manage(.setRole(.senior), on: Staffed.ana, by: site.here.administrator)
    #expect(throws: Refusal.notEligible("REFUND", .level(needed: .supervisor))) {
      try site.hear(reply)
    }
    // With another role the word would be another one.
    try store.manage(.setRole(.manager), on: Staffed.ana, by: site.here.administrator)
    #expect(try site.hear(reply).approvals.last?.misses == 1)
    try store.manage(.setRole(.supervisor), on: Staffed.ana, by: site.here.administrator)
    #expect(try site.hear(reply).approvals.last?.state == .granted)
  }

  @Test func whoIsLockedGivesNothing() throws {
    let site = try VoiceSite()
    let reply = try site.give(try site.said()).reply
    for source in 1...10 { site.here.fail(Staffed.ana, times: 10, from: "uid \(source)") }
    #expect(throws: Refusal.voiceGiverUnknown(Staffed.ana)) { try site.hear(reply) }
  }

  @Test func aRoleThatIsLostAfterwardsVoidsTheWord() throws {
    let site = try VoiceSite()
    let call = try site.hear(try site.give(try site.said()).reply)
    try site.here.store.manage(.disable, on: Staffed.ana, by: site.here.administrator)
    #expect(throws: Refusal.notEligible("REFUND", .level(needed: .supervisor))) {
      try VoiceSite.on(
        call, .present(incentive: "REFUND", terms: VoiceSite.eighty), in: site.here.store)
    }
  }

  @Test func theConsoleAsksToo() throws {
    let site = try VoiceSite()
    let said = try site.said()
    #expect(throws: Refusal.notEligible("REFUND", .level(needed: .supervisor))) {
      try site.give(said, by: VoiceSite.amelie)
    }
    #expect(throws: Refusal.notAdmitted) {
      try site.give(said, by: Actor(name: "Nobody", level: .manager))
    }
    // What is claimed does not count.
    #expect(throws: Refusal.notEligible("REFUND", .level(needed: .supervisor))) {
      try site.give(said, by: Actor(name: Staffed.amelie, level: .manager))
    }
    #expect(try site.there.lastEntry?.kind == "site-key-set")
  }

  /// Amélie is a manager at the other store, and answers herself.
  @Test func nobodyAnswersThemselvesFromAnotherStore() throws {
    let site = try VoiceSite()
    let there = site.there
    try there.store.manage(.setRole(.manager), on: Staffed.amelie, by: there.administrator)
    let said = try site.said()
    #expect(throws: Refusal.ownApproval) { try site.give(said, by: VoiceSite.amelie) }
  }

  /// Half a name is enough where the console knows the person.
  @Test(arguments: ["amelie", "AMÉLIE ROUSSEAU", "Amélie R"])
  func namesAreTakenAsTheyAreHeard(_ name: String) throws {
    let site = try VoiceSite()
    var said = try site.said()
    said.agent = name
    #expect(try site.hear(try site.give(said).reply).approvals.last?.state == .granted)
  }
}

extension Staffed {
  var lastEntry: (kind: String, actor: String, body: String)? {
    get throws {
      try store.engine.read { session in
        try session.row("SELECT kind, actor, body FROM journal ORDER BY position DESC LIMIT 1").map
        {
          (try $0.text(0), try $0.text(1), try $0.text(2))
        }
      }
    }
  }
}
