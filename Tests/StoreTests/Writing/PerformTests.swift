import Retention
import Store
import TestSupport
import Testing

@Suite struct PerformTests {
  @Test func aCallGrowsFromHelloToReceipt() throws {
    let desk = try TestDesk()
    let call = try desk.wholeCall()
    #expect(call.checks == 2)
    #expect(call.reason == "P1")
    #expect(call.confirmed == ["rival-offer"])
    #expect(call.accepted.map(\.incentive) == ["RIGHT-SIZE"])
    #expect(call.note == "Compares with the rival fibre; polite.")
    #expect(call.outcome == "DOWNGRADED")
    #expect(call.receipt == "\(call.number.text) Zoë Nakamura-Díaz DOWNGRADED pt")
    #expect(try desk.store.call(call.id) == call)
  }

  @Test func theNumberCarriesTheHashOfTheEntryThatOpenedIt() throws {
    let desk = try TestDesk()
    let call = try desk.open()
    let row = try desk.rows("SELECT hash FROM journal WHERE kind = 'opened'")
    let digest = try #require(Digest(hex: row[0].text(0)))
    #expect(call.number == CallNumber(call: call.id, hash: digest.bytes))
  }

  @Test func openingTellsAllThatIsKnown() throws {
    let desk = try TestDesk()
    let earlier = try desk.wholeCall()
    let opened = try desk.perform(.open(Identifier(1)), by: TestDesk.tom)
    let dossier = try #require(opened.dossier)
    #expect(dossier.subscriber.name == "Zoë Nakamura-Díaz")
    #expect(dossier.risk == .sample)
    #expect(dossier.history.map(\.number) == [earlier.number])
    #expect(dossier.history[0].day == "2026-11-22")
    #expect(dossier.pastOffers.map(\.answer) == [.accepted])
    #expect(try desk.store.dossier(Identifier(1))?.history.count == 1)
  }

  @Test func anAgentGetsTheirOwnOpenCallBack() throws {
    let desk = try TestDesk()
    let call = try desk.open()
    let again = try desk.perform(.open(Identifier(1)))
    #expect(again.call == call)
    #expect(again.isRepeat)
    #expect(again.dossier != nil)
    #expect(try desk.store.openCalls(of: "Amélie R.") == [call])
  }

  @Test func nobodyElseGetsASubscriberWhoIsOnTheLine() throws {
    let desk = try TestDesk()
    let call = try desk.open()
    #expect(throws: Refusal.subscriberOnCall(call.number, agent: "Amélie R.")) {
      try desk.open(1, by: TestDesk.tom)
    }
  }

  @Test func whatDoesNotExistIsRefused() throws {
    let desk = try TestDesk()
    #expect(throws: Refusal.noSuchSubscriber) { try desk.open(99) }
    #expect(throws: Refusal.noSuchCall) { try desk.perform(.on(Identifier(9), .checkIdentity)) }
  }

  @Test func aRefusalWritesNothing() throws {
    let desk = try TestDesk()
    let call = try desk.open()
    let before = try desk.store.checkpoint()
    #expect(throws: Refusal.unknownReason("Z9")) { try desk.on(call, [.setReason("Z9")]) }
    #expect(try desk.store.checkpoint() == before)
  }

  @Test func aCommandSentAgainIsCarriedOutOnce() throws {
    let desk = try TestDesk()
    let call = try desk.on(try desk.open(), [.setReason("P1")])
    let id = CommandID(text: "the same")
    let present = Command.on(call.id, .present(incentive: "RIGHT-SIZE", terms: Terms()))
    let first = try desk.store.perform(present, id: id, by: TestDesk.amelie)
    let size = try desk.store.checkpoint().size
    for _ in 0..<3 {
      let again = try desk.store.perform(present, id: id, by: TestDesk.amelie)
      #expect(again.call == first.call)
      #expect(again.isRepeat)
    }
    #expect(try desk.store.checkpoint().size == size)
  }

  @Test func aForgottenPersonLeavesTheJournalWhole() throws {
    let desk = try TestDesk()
    let call = try desk.wholeCall()
    try desk.tamper(
      "UPDATE persons SET sealing_key = NULL", "UPDATE calls SET note = '', receipt = ''")
    let story = try desk.store.callStory(call.id)
    #expect(story.contains { $0.fact == .noted("") })
    #expect(try desk.store.verify().findings == [])
  }

  @Test func noWordOfAPersonStandsInTheJournal() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    for row in try desk.rows("SELECT body, subject FROM journal") {
      #expect(!(try row.text(0)).contains("Zoë"))
      #expect(!(try row.text(0)).contains("rival fibre"))
      #expect(!(try row.text(1)).contains("7590"))
    }
  }

  @Test func theStoryTellsEachFactInOrder() throws {
    let desk = try TestDesk()
    let call = try desk.wholeCall()
    try desk.wholeCall(2)
    let story = try desk.store.callStory(call.id)
    #expect(story.count == 9)
    #expect(story.first?.fact == .opened(call.id))
    #expect(story.contains { $0.fact == .noted(call.note) })
    #expect(story.allSatisfy { $0.actor == TestDesk.amelie && $0.utcOffset == 3600 })
    #expect(story.map(\.at) == story.map(\.at).sorted())
    guard case .closed(let closing)? = story.last?.fact else {
      Issue.record("the story does not end with the closing")
      return
    }
    #expect(closing.receipt.number == call.number.text)
  }

  @Test func anImportIsOneEntryAndTheSameAgainIsNone() throws {
    let desk = try TestDesk()
    let csv = Array("account,tenure,monthly_charge\nA1,3,20.00\n".utf8)
    _ = try desk.store.subscriberImport(file: "b.csv", by: TestDesk.tom).run(bytes: csv)
    let size = try desk.store.checkpoint().size
    _ = try desk.store.subscriberImport(file: "b.csv", by: TestDesk.tom).run(bytes: csv)
    #expect(try desk.store.checkpoint().size == size)
    let row = try #require(try desk.rows("SELECT file, actor FROM imports ORDER BY id DESC").first)
    #expect(row.values == [.text("b.csv"), .text("Tom B.")])
  }

  @Test func anotherCurrencyIsRefused() throws {
    let desk = try TestDesk()
    let dollars = Catalogue(
      currency: Currency(code: "USD"), economics: .sample, guardRails: .sample, circumstances: [],
      reasonGroups: [], outcomes: [], incentives: [], plays: [],
      coreLines: Catalogue.sample.coreLines)
    let rules = StoreRules(
      catalogue: AwaitedCatalogue(dollars), appraiser: StoreRules.sample.appraiser,
      book: Rulebook.sample, receiptText: StoreRules.sample.receiptText)
    #expect(throws: StoreError.currency(store: "EUR", catalogue: "USD")) {
      _ = try Store(engine: desk.store.engine, rules: rules, world: .ticking())
    }
  }
}
