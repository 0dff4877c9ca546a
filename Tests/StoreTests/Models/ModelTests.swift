import Retention
import Store
import TestSupport
import Testing

/// The model that a store keeps for its desks.
@Suite struct ModelTests {
  @Test func theLastModelCountsForEveryDesk() throws {
    let desk = try TestDesk()
    #expect(try desk.store.population().model == nil)
    for text in ["one", "two"] {
      try desk.store.keep(model: text, trainedOn: 3, by: TestDesk.amelie)
    }
    let model = try #require(try desk.store.population().model)
    #expect(model.text == "two" && model.rows == 3)
    #expect(try desk.store.verify().isSound)
  }

  @Test(arguments: [
    SQL("UPDATE models SET text = 'worse'"), "UPDATE models SET rows = 9", "DELETE FROM models",
  ])
  func whatWasTamperedWithIsFound(_ statement: SQL) throws {
    let desk = try TestDesk()
    try desk.store.keep(model: "one", trainedOn: 3, by: TestDesk.amelie)
    try desk.tamper(statement)
    let other = try TestDesk(on: desk, purse: 0)
    let isRefused = (try? other.store.population()) == nil
    #expect(try isRefused || !desk.store.verify().isSound)
  }

  @Test func onlyWhoMayTrainsAModel() throws {
    let desk = try Staffed()
    for (name, may) in [(Staffed.amelie, false), (Staffed.ana, false), (Staffed.eva, true)] {
      let actor = Actor(name: name, level: .manager)
      let kept: Void? = try? desk.store.keep(model: "m", trainedOn: 1, by: actor)
      #expect((kept != nil) == may, "\(name)")
    }
  }

  @Test func everySecondIsReadWhereThereAreTooMany() throws {
    let desk = try TestDesk(subscribers: 0)
    var rows = (1...10).map { id in
      var one = Subscriber.sample(id: Int64(id))
      one.left = id > 8 ? nil : id % 2 == 0
      return one
    }.makeIterator()
    _ = try desk.store.subscriberImport(file: "x.csv", by: TestDesk.amelie).run { rows.next() }
    for (limit, ids) in [(100, Array(1...8)), (4, [1, 3, 5, 7]), (3, [1, 4, 7])] {
      var seen: [Int] = []
      try desk.store.forEachLabelled(limit: limit) { seen.append(Int($0.id.rawValue)) }
      #expect(seen == ids)
    }
  }

  /// The risk as it was shown is kept with the call, and told until another model counts.
  @Test func aCallKeepsTheRiskOfItsOpening() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    #expect(try desk.store.dossier(Identifier(1))?.lastRisk?.share == Share(basisPoints: 7200))
    try desk.store.keep(model: "m", trainedOn: 3, by: TestDesk.amelie)
    #expect(try desk.store.dossier(Identifier(1))?.lastRisk == nil)
    try desk.wholeCall()
    #expect(try desk.store.dossier(Identifier(1))?.lastRisk?.share == Share(basisPoints: 7200))
    #expect(try desk.store.verify().isSound)
  }

  /// Said once, it counts on that call and on every later one.
  @Test func whoObjectsHasNoRisk() throws {
    let desk = try TestDesk(subscribers: 2)
    let call = try desk.open()
    try desk.on(call, [.confirm("no-profiling")])
    let dossier = try #require(try desk.store.dossier(Identifier(1)))
    #expect(dossier.objectsToProfiling && dossier.risk == nil && dossier.worth.remaining == nil)
    try desk.on(
      call, [.setReason("P1"), .close(outcome: "DROPPED", callbackAt: nil, language: .en)])
    #expect(try desk.store.dossier(Identifier(1))?.risk == nil)
    #expect(try desk.store.dossier(Identifier(2))?.risk != nil)
  }
}
