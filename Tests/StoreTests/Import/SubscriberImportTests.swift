import Retention
import Store
import Testing

struct SubscriberImportTests {
  static let header = "account,name,tenure,monthly charge,phone,contract,churn,options,colour\n"
  static let rows = [
    "A1,Ana Souza,12,70.35,+55 11 5550-0101,One year,No,TV;Phone,red\n",
    "A2,Bo Lind,3,29.85,,Month-to-month,Yes,,\n",
  ]
  static let file = header + rows.joined()

  @Test func everyFieldArrives() throws {
    let desk = try ImportDesk()
    let summary = try desk.take(Self.file)
    #expect((summary.rows, summary.added) == (2, 2))
    #expect(summary.extraColumns == ["colour"])
    let ana = try #require(try desk.subscriber("A1"))
    #expect(ana.id == Identifier(1))
    #expect(ana.name == "Ana Souza")
    #expect(ana.tenureMonths == 12)
    #expect(ana.monthlyCharge == Money(minor: 7035))
    #expect(ana.contract == .oneYear)
    #expect(ana.left == false)
    #expect(ana.options == ["TV", "Phone"])
    #expect(ana.extra == ["colour": "red"])
    #expect(try desk.subscriber("A2")?.extra == [:])
  }

  @Test func aSecondImportChangesNothing() throws {
    let desk = try ImportDesk()
    try desk.take(Self.file)
    let before = try desk.dump()
    let again = try desk.take(Self.file)
    #expect(again.nothingChanged)
    #expect(again.unchanged == 2)
    #expect(try desk.dump() == before)
    let shuffled = try desk.take(Self.header + Self.rows.reversed().joined())
    #expect(shuffled.unchanged == 2)
    #expect(try desk.dump() == before)
  }

  @Test func aChangeKeepsTheIdAndIsFound() throws {
    let desk = try ImportDesk()
    try desk.take(Self.file)
    let changed = Self.file.replacing("Ana Souza", with: "Ana Lima").replacing("No,", with: "Yes,")
    let summary = try desk.take(changed + "A3,Cy,1,1,,One year,No,,\n")
    #expect((summary.added, summary.changed, summary.unchanged) == (1, 1, 1))
    #expect(try desk.subscriber("A1")?.id == Identifier(1))
    #expect(try desk.subscriber("A3")?.id == Identifier(3))
    let search = SubscriberSearch(engine: desk.engine)
    #expect(try search.find("lima an", limit: 5).hits.map(\.account) == ["A1"])
    #expect(try search.find("li a", limit: 5).hits.map(\.account) == ["A1"])
    #expect(try search.find("souza", limit: 5).hits.isEmpty)
    #expect(try search.find("so an", limit: 5).hits.isEmpty)
  }

  @Test func oneBadCellKeepsAllOut() throws {
    let desk = try ImportDesk()
    try desk.take(Self.file)
    let before = try desk.dump()
    #expect(throws: ImportFailure.self) {
      try desk.take(Self.header + "A9,New,1,1,,One year,No,,\nA8,Bad,x,1,,One year,No,,\n")
    }
    #expect(try desk.dump() == before)
  }

  @Test func badCellsAreListedUpToAThousand() throws {
    let bad = (0..<1200).map { "B\($0),Bad,x,1,,One year,No,,\n" }.joined()
    let failure = try #require(throws: ImportFailure.self) {
      try ImportDesk().take(Self.header + bad)
    }
    guard case .cells(let cells, let more) = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect((cells.count, more) == (1000, 200))
    #expect(cells[0].place == CellPlace(row: 1, line: 2, column: "tenure"))
  }

  @Test func hostileValuesAreShownHarmless() throws {
    let failure = try #require(throws: ImportFailure.self) {
      try ImportDesk().take(
        Self.header + "A1,x,\u{1B}[2J\u{202E}\(String(repeating: "9", count: 99)),1,,,,,\n")
    }
    guard case .cells(let cells, _) = failure, let value = cells.first?.value else {
      Issue.record("\(failure)")
      return
    }
    #expect(value.contains("\\u{1B}[2J\\u{202E}999"))
    #expect(!value.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(value.contains("…"))
  }

  @Test func aRepeatedRowCountsOnceAndAConflictNamesBoth() throws {
    let desk = try ImportDesk()
    let summary = try desk.take(Self.file + Self.rows[0])
    #expect((summary.added, summary.repeated) == (2, 1))
    let failure = try #require(throws: ImportFailure.self) {
      try desk.take(Self.file + "A1,Other,12,70.35,,One year,No,,\n")
    }
    guard case .cells(let cells, _) = failure else { return }
    #expect(cells.map(\.reason) == [.differs(fromRow: 1)])
    #expect(cells.map(\.place.row) == [3])
  }

  @Test func aMappingIsFollowed() throws {
    let desk = try ImportDesk()
    let text = "Ref,Who,Months,Fee\nZ1,Ana,5,9.99\n"
    try desk.take(
      text, [.account: "Ref", .name: "Who", .tenure: "Months", .monthlyCharge: "Fee"])
    #expect(try desk.subscriber("Z1")?.name == "Ana")
  }

  @Test func rowsMayComeFromElsewhere() throws {
    let desk = try ImportDesk()
    var left = (1...1000).map {
      Subscriber(
        id: Identifier(0), account: "G\($0)", tenureMonths: $0 % 72,
        monthlyCharge: Money(minor: Int64($0)))
    }
    let summary = try desk.importer().run { left.popLast() }
    #expect(summary.added == 1000)
    #expect(summary.digest.isEmpty)
    #expect(try desk.count() == 1000)
    #expect(try desk.subscriber("G1000")?.id == Identifier(1))
  }

  @Test func theRecordIsPartOfTheImport() throws {
    struct Refused: Error {}
    let desk = try ImportDesk()
    let before = try desk.dump()
    let importer = SubscriberImport(engine: desk.engine, currency: .euro) { _, _ in
      throw Refused()
    }
    #expect(throws: Refused.self) { try importer.run(bytes: Array(Self.file.utf8)) }
    #expect(try desk.dump() == before)
  }

  @Test func thePopulationIsCounted() throws {
    let desk = try ImportDesk()
    let rows = (1...200).map { number in
      let contract = number % 2 == 0 ? "One year" : "Two year"
      return "P\(number),,\(number % 12),\(number),,\(contract),\(number % 4 == 0 ? "Yes" : ""),,\n"
    }
    try desk.take(Self.header + rows.joined())
    let population = try desk.engine.read { try PopulationTable.read($0) }
    #expect(population.cells.map(\.count).reduce(0, +) == 50)
    #expect(population.cells.map(\.left).reduce(0, +) == 50)
    #expect(Set(population.cells.map(\.contract)) == [.oneYear])
    #expect(population.cells.map(\.exposureMonths).reduce(0, +) == 204)
    #expect(population.chargeQuantiles.count == 99)
    #expect(population.chargeQuantiles[49] == Money(minor: 10_000))
  }

  @Test func listsOfAnyTextComeBack() throws {
    let texts = ["", ":", "1:", "é\u{0}", "a,b;c", "12:34"]
    #expect(try TextList.decode(TextList.encode(texts)) == texts)
    #expect(throws: StoreError.self) { try TextList.decode("9:short") }
    #expect(throws: StoreError.self) { try TextList.decode("x") }
  }
}

/// IBM's sample, which needs no mapping.
@Suite(.enabled(if: SharedFolder.has("data/telco-customer-churn.csv")))
struct TelcoImportTests {
  @Test func theLayoutIsKnown() throws {
    let desk = try ImportDesk()
    let summary = try desk.importer(currency: Currency(code: "USD")).run(
      path: SharedFolder.path("data/telco-customer-churn.csv"))
    #expect(summary.added == 7043)
    #expect(
      Set(summary.extraColumns)
        == ["gender", "SeniorCitizen", "Partner", "Dependents", "PaperlessBilling"])
    let one = try #require(try desk.subscriber("7795-CFOCW"))
    #expect(one.name.isEmpty)
    #expect(one.displayName == "7795-CFOCW")
    #expect(one.service == .dsl)
    #expect(one.plan == "DSL")
    #expect(one.contract == .oneYear)
    #expect(one.tenureMonths == 45)
    #expect(one.monthlyCharge == Money(minor: 4230))
    #expect(one.options == ["Online security", "Device protection", "Tech support"])
    #expect(one.paymentMethod == "Bank transfer (automatic)")
    #expect(one.left == false)
    let fibre = try #require(try desk.subscriber("9237-HQITU"))
    #expect((fibre.plan, fibre.left) == ("Fibre optic + Phone", true))
    let population = try desk.engine.read { try PopulationTable.read($0) }
    #expect(population.cells.map(\.count).reduce(0, +) == 7043)
    #expect(population.cells.map(\.left).reduce(0, +) == 1869)
    #expect(Set(population.cells.map(\.service)) == [.fibre, .dsl, .phone])
  }
}
