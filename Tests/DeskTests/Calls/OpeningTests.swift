import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// The card between the key and the record: there at once, and never more than the list showed.
@Suite struct OpeningTests {
  private func opening(
    _ language: Language = .en, with change: (inout Session) -> Void = { _ in }
  ) throws -> Desk {
    var desk = try Desk(language: language, with: change)
    desk.press("nakamura")
    desk.slowDown()
    desk.press(.enter)
    return desk
  }

  @Test func theKeyIsSeenToBeTakenBeforeTheStoreAnswers() throws {
    var desk = try opening()
    desk.sees("▸ Call", "Zoë Nakamura-Díaz", "7590-VHVEG", "/month", "month-to-month")
    #expect(desk.app.screens == [.find])
    desk.answer()
    #expect(desk.top == .call)
    desk.sees("CHURN RISK")
  }

  @Test func onlyWhatTheListShowedIsShownBeforeTheLookIsOnRecord() throws {
    var desk = try opening()
    let before = desk.text()
    desk.answer()
    let dossier = try #require(try desk.store.dossier(Identifier(1)))
    let call = try #require(try desk.store.call(Identifier(1)))
    for hidden in [
      call.number.text, dossier.subscriber.email.masked, dossier.subscriber.paymentMethod, "%",
    ] {
      #expect(!before.contains(hidden) && !hidden.isEmpty, "\(hidden)")
    }
  }

  /// Nothing jumps when the rest comes.
  @Test(arguments: Language.allCases, View.sizes)
  func whatStandsStaysWhereItStood(_ language: Language, _ size: Size) throws {
    try standsStill(opening(language), size)
    // A word beside the name of the program leaves less room.
    try standsStill(opening(language) { $0.nobodySignsIn = true }, size)
  }

  private func standsStill(_ opening: Desk, _ size: Size) throws {
    var desk = opening
    let before = desk.grid(size)
    desk.answer()
    let after = desk.grid(size)
    let name = try #require(before.row(0).range(of: "Zoë Nakamura-Díaz"))
    #expect(after.row(0)[..<name.upperBound] == before.row(0)[..<name.upperBound])
    for y in 2..<size.height {
      let words = before.row(y).prefix { $0 == " " }.count
      let shown = before.row(y).dropFirst(words).split(separator: "  ").first ?? ""
      #expect(after.row(y).dropFirst(words).hasPrefix(shown), "\(shown)")
    }
  }

  @Test func whoeverIsRefusedIsBackOnTheList() throws {
    var desk = try opening()
    let other = Actor(name: "Ben Other", level: .agent)
    _ = try desk.store.perform(.open(Identifier(1)), id: CommandID(desk.store.world), by: other)
    desk.answer()
    desk.sees("1 match", "Ben Other")
    desk.seesNo("▸ Call")
    #expect(desk.top == .find)
  }

  @Test func whoeverListensHearsOfOneScreen() throws {
    var desk = try opening { $0.isAccessible = true }
    desk.seesNo("▸ Call")
    desk.answer()
    desk.sees("▸ Call")
  }
}
