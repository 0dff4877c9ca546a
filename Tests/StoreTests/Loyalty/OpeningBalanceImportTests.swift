import Foundation
import Retention
import Store
import TestSupport
import Testing

@Suite struct OpeningBalanceImportTests {
  private let desk: TestDesk
  private let folder: Folder

  init() throws {
    desk = try TestDesk()
    folder = try Folder()
  }

  @discardableResult
  private func take(_ text: String) throws -> OpeningBalanceSummary {
    let path = folder("balances.csv")
    try Data(text.utf8).write(to: URL(filePath: path))
    return try desk.store.importOpeningBalances(path: path, by: TestDesk.tom)
  }

  private func balance(_ id: Int64, _ programme: String, on day: Day = .sample) throws -> Int64 {
    try #require(try desk.store.loyaltyAccount(of: Identifier(id)))
      .balance(of: programme, on: day)
  }

  @Test func allOfItOnce() throws {
    let text = """
      account,programme,amount,earned,expires,reference
      7590-VHVE1,points,412.5,2026-01-10,,old-1
      7590-VHVE1,stamps,5,,2026-12-01,
      7590-VHVE2,points,0,,,
      7590-VHVE2,points,7,2025-12-01,,

      """
    let first = try take(text)
    #expect(first.counts == [4, 3, 1])
    #expect(try balance(1, "points") == 4125)
    #expect(try balance(1, "points", on: "2027-01-11") == 0)
    #expect(try balance(1, "stamps") == 5)
    #expect(try balance(1, "stamps", on: "2026-12-02") == 0)
    #expect(try balance(2, "points") == 70)
    let journal = try desk.rows("SELECT count(*) FROM journal")
    let second = try take(text)
    #expect(second.counts == [4, 0, 4])
    #expect(try desk.rows("SELECT count(*) FROM journal") == journal)
    #expect(try desk.store.verify().findings == [])
  }

  @Test func everyBadCellIsNamedAndNothingIsCredited() throws {
    let text = """
      account,programme,amount,earned,expires
      7590-VHVE1,points,100,,
      7590-NOBODY,points,1,,
      7590-VHVE1,miles,1,,
      7590-VHVE1,stamps,1.5,,
      7590-VHVE1,points,-4,,
      7590-VHVE1,points,1,2027-01-01,
      7590-VHVE1,points,1,2026-05-05,2026-05-04
      7590-VHVE1,points

      """
    let failure = #expect(throws: ImportFailure.self) { try take(text) }
    guard case .cells(let bad, more: 0)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(
      bad.map { "\($0.place.row) \($0.place.column)" } == [
        "2 account", "3 programme", "4 amount", "5 amount", "6 earned", "7 expires", "8 ",
      ])
    #expect(
      bad.map(\.reason) == [
        .noSuchAccount, .unknownWord(allowed: ["stamps", "points"]),
        .tooManyDecimals(allowed: 0), .belowZero, .dayToCome, .endsBeforeItBegins,
        .cells(found: 2, expected: 5),
      ])
    #expect(try desk.rows("SELECT id FROM loyalty_lots").isEmpty)
  }

  /// The same reference with another amount is a mistake of one of the two files, or rows.
  @Test func oneReferenceIsOneBalance() throws {
    try take("account,programme,amount,reference\n7590-VHVE1,points,10,a\n")
    let other = "account,programme,amount,reference\n7590-VHVE1,points,11,a\n"
    let failure = #expect(throws: ImportFailure.self) { try take(other) }
    guard case .cells(let bad, _)? = failure else { return }
    #expect(bad.map(\.reason) == [.creditedOtherwise])
    let twice = "account,programme,amount\n7590-VHVE2,points,1\n7590-VHVE2,points,2\n"
    #expect(throws: ImportFailure.self) { try take(twice) }
    #expect(try balance(2, "points") == 0)
    #expect(try balance(1, "points") == 100)
  }

  @Test func aHeaderWithoutAccountsSaysSo() throws {
    #expect(
      throws: ImportFailure.header([
        .missing(["account", "amount"], found: ["konto", "programme"])
      ])
    ) { try take("konto,programme\n1,points\n") }
  }
}

extension OpeningBalanceSummary {
  fileprivate var counts: [Int] { [rows, credited, unchanged] }
}
