import Retention
import Store
import TestSupport
import Testing

struct ActivityImportTests {
  static let header = "Account ID,Date,Type,Amount\n"
  static let rows = [
    "7590-VHVE1,2026-11-02,usage,1.5\n", "7590-VHVE1,2026-11-03,used,\n",
    "7590-VHVE2,2026-11-03,purchase,4.99\n", "7590-VHVE2,2026-11-03,achat,5.01\n",
    "7590-VHVE1,2026-10-30,purchase,12\n",
  ]
  static let file = header + rows.joined()

  private let desk: TestDesk

  init() throws { desk = try TestDesk() }

  @discardableResult
  private func take(_ text: String) throws -> ImportSummary {
    try desk.store.activityImport(file: "/tmp/activity.csv", by: TestDesk.amelie)
      .run(bytes: Array(text.utf8))
  }

  private func dump() throws -> [SQLRow] {
    try desk.rows(
      "SELECT subscriber, kind, day, month, times, amount FROM activity ORDER BY 1, 2, 3")
      + desk.rows("SELECT month, kind, people, times, amount FROM activity_months ORDER BY 1, 2")
      + desk.rows("SELECT * FROM activity_staging")
  }

  private func bad(_ text: String) -> [String] {
    do {
      try take(text)
      return []
    } catch ImportFailure.cells(let cells, _) {
      return cells.map { "\($0.place.row) \($0.place.column) \($0.value) \($0.reason)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a day of one kind is one row, and months are sums`() throws {
    let summary = try take(Self.file)
    #expect((summary.rows, summary.added, summary.changed) == (5, 4, 0))
    let months = try desk.store.activityMonths(since: Month("2026-10-01"))
    #expect(
      months == [
        ActivityMonth(
          month: Month("2026-10-01"), kind: .purchase, people: 1, times: 1, amount: 1200),
        ActivityMonth(
          month: Month("2026-11-01"), kind: .purchase, people: 1, times: 2, amount: 1000),
        ActivityMonth(
          month: Month("2026-11-01"), kind: .usage, people: 1, times: 2, amount: 1500),
      ])
    #expect(months.last?.timesEach == 2)
  }

  @Test func `a second time changes nothing, whatever the order`() throws {
    try take(Self.file)
    let before = try dump()
    let entries = try desk.rows("SELECT count(*) FROM journal")
    for text in [Self.file, Self.header + Self.rows.reversed().joined()] {
      let again = try take(text)
      #expect(again.nothingChanged && again.unchanged == 4)
      #expect(try dump() == before)
    }
    #expect(try desk.rows("SELECT count(*) FROM journal") == entries)
  }

  @Test func `a day that comes again is as it comes again`() throws {
    try take(Self.file)
    let summary = try take(Self.header + "7590-VHVE2,2026-11-03,purchase,3\n")
    #expect((summary.added, summary.changed, summary.unchanged) == (0, 1, 0))
    #expect(
      try desk.store.activityMonths(since: Month("2026-11-01")).first
        == ActivityMonth(
          month: Month("2026-11-01"), kind: .purchase, people: 1, times: 1, amount: 300))
  }

  @Test func `every bad cell is named, and nothing is taken`() throws {
    let wrong = [
      "7590-VHVE1,2026-11-02,usage,1.5\n", "0000-NOBODY,2026-11-02,usage,1\n",
      "7590-VHVE1,2026-11-23,usage,1\n", "7590-VHVE1,03/04/2026,usage,1\n",
      "7590-VHVE1,2026-11-02,walk,1\n", "7590-VHVE1,2026-11-02,purchase,\n",
      "7590-VHVE1,2026-11-02,purchase,-4\n", "7590-VHVE1,2026-11-02,usage,9999999999999\n", "x\n",
    ]
    #expect(
      bad(Self.header + wrong.joined()) == [
        "2 Account ID 0000-NOBODY noSuchAccount", "3 Date 2026-11-23 dayToCome",
        "4 Date 03/04/2026 ambiguousDay",
        #"5 Type walk unknownWord(allowed: ["usage", "purchase"])"#, "6 Amount  blank",
        "7 Amount -4 belowZero", "8 Amount 9999999999999 tooLarge",
        "9  x cells(found: 1, expected: 4)",
      ])
    #expect(try dump() == [])
  }

  @Test func `without amounts there is use and no purchase`() throws {
    let header = "conta;data;tipo\n"
    try take(header + "7590-VHVE1;2026-11-02;uso\n")
    #expect(try dump().count == 2)
    #expect(bad(header + "7590-VHVE1;2026-11-02;compra\n") == ["1 tipo compra amountMissing"])
  }

  @Test func `columns are named by hand where headers say nothing`() throws {
    #expect(throws: ImportFailure.header([.missing(["kind"], found: ["account", "day", "what"])])) {
      try take("account,day,what\n7590-VHVE1,2026-11-02,usage\n")
    }
    let job = desk.store.activityImport(
      file: "a.csv", columns: [.kind: "what"], by: TestDesk.amelie)
    #expect(
      try job.run(bytes: Array("account,day,what\n7590-VHVE1,2026-11-02,usage\n".utf8)).added == 1)
  }

  /// Whatever the rows and wherever a file is cut between days: the months are what a plain count
  /// of the rows says.
  @Test(arguments: 1...10 as ClosedRange<UInt64>) func `random files`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var wanted: [String: (people: Set<Int>, times: Int, amount: Int64)] = [:]
    for part in 0..<3 {
      var text = Self.header
      for _ in 0..<60 {
        let who = Int.random(in: 1...3, using: &chance)
        // Whole days of each file: no day comes in two.
        let day = Day(year: 2026, month: 8 + part, day: .random(in: 1...28, using: &chance))
        let kind = ActivityKind.allCases[Int.random(in: 0...1, using: &chance)]
        let units = Int64.random(in: 0...999, using: &chance)
        guard let day else { continue }
        text += "7590-VHVE\(who),\(day.iso),\(kind.rawValue),\(units)\n"
        var month = wanted["\(Month(day).number) \(kind)"] ?? ([], 0, 0)
        month.people.insert(who)
        month.times += 1
        month.amount += units * (kind == .usage ? 1000 : 100)
        wanted["\(Month(day).number) \(kind)"] = month
      }
      try take(text)
      #expect(try take(text).nothingChanged)
    }
    let months = try desk.store.activityMonths(since: Month("2026-01-01"))
    #expect(months.count == wanted.count)
    for month in months {
      let want = try #require(wanted["\(month.month.number) \(month.kind)"])
      #expect(month.people == want.people.count && month.times == want.times)
      #expect(month.amount == want.amount)
    }
  }
}
