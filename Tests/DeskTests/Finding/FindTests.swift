import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

@Suite struct FindTests {
  static let many: Result<Store, any Error> = Result {
    try Stock.large(5000).store(SteppedWorldForReading.shared.world)
  }

  private func desk() throws -> Desk {
    try Desk(on: Self.many.get(), SteppedWorldForReading.shared, .amelie)
  }

  @Test func pagesThroughAllOfThem() throws {
    var desk = try desk()
    desk.sees("5,000 matches")
    var seen: Set<String> = []
    var last: String?
    for _ in 0..<400 {
      for row in desk.grid().semantics where row.role == .row { seen.insert(row.label) }
      desk.press(.pageDown)
      if desk.focusedRow == last { break }
      last = desk.focusedRow
    }
    #expect(seen.count == 5000)
  }

  @Test func noRowOfTheSearchBeforeIsLeftStanding() throws {
    var (desk, fresh) = (try desk(), try desk())
    // Both know how many rows there is room for.
    _ = fresh.text()
    desk.press("ma")
    _ = desk.text()
    desk.press(.control("u"))
    desk.press("an")
    fresh.press("an")
    #expect(desk.text() == fresh.text())
  }

  @Test func goesOnDownwardsRowByRow() throws {
    var desk = try desk()
    desk.press("ma")
    for _ in 0..<60 { desk.press(.down) }
    let place = desk.grid().semantics.last { $0.role == .list }?.value
    #expect(place?.hasPrefix("61/") == true, "\(place ?? "")")
    desk.press(.up)
    #expect(desk.grid().semantics.last { $0.role == .list }?.value.hasPrefix("60/") == true)
  }

  @Test func whatIsFoundByMailIsNotReplacedByANameThatIsNear() throws {
    var desk = try Desk()
    desk.press("sakura")
    desk.sees("山田 さくら", "1 match")
    desk.seesNo("showing")
  }

  @Test(arguments: [
    "nakamura", "diaz zoe", "ZOË", "7590vhveg", "7590-V", "+44 20 7946 0318", "0318",
    "zoe.nakamuradiaz@example.net", "nakamrua",
  ])
  func findsZoë(_ text: String) throws {
    var desk = try Desk()
    desk.press(text)
    desk.sees("Zoë Nakamura-Díaz")
  }

  @Test func aPastedNumberIsTrimmedAndNeverSubmits() throws {
    var desk = try Desk()
    desk.paste("\n+44 20 7946 0318\n")
    #expect(desk.app.screens == [.find])
    desk.sees("Zoë Nakamura-Díaz", "1 match")
  }

  @Test func nothingFoundSaysWhatToTry() throws {
    var desk = try Desk()
    desk.press("xqzw 99887766")
    desk.press(.enter)
    #expect(desk.app.screens == [.find])
    desk.sees("Nobody matches “xqzw 99887766”.")
    desk.press(.escape)
    desk.sees("48 matches")
  }

  @Test func anEmptyStoreSaysHowToFillIt() throws {
    var desk = try Desk(.empty)
    desk.sees("holdfast import FILE.csv")
    desk.press(.enter, .down, .pageDown)
    #expect(desk.app.screens == [.find])
  }
}
