import Desk
import Foundation
import Retention
import Terminal
import TestSupport
import Testing

/// Lists in the order of a column, by key or by a click on its title.
@Suite struct SortingTests {
  private func rows(_ desk: inout Desk) -> [String] {
    desk.grid().semantics.filter { $0.role == .row }.map(\.label)
  }

  private func amounts(_ desk: inout Desk) -> [Double] {
    rows(&desk).compactMap { row in
      row.split(separator: ", ").lazy.compactMap { Double($0) }.first
    }
  }

  @Test func aClickOnATitleSortsAndAnotherTurnsItRound() throws {
    var desk = try Desk()
    let before = rows(&desk)
    desk.click("Monthly")
    desk.sees("▲ Monthly", "Sorted by Monthly, up.")
    let up = amounts(&desk)
    #expect(up.count > 5 && up == up.sorted())
    desk.click("▲ Monthly")
    // The first click takes the words away.
    desk.click("▲ Monthly")
    desk.sees("▼ Monthly")
    let down = amounts(&desk)
    #expect(down == down.sorted(by: >))
    desk.press(.up)
    desk.click("▼ Monthly")
    desk.seesNo("▼ Monthly", "▲ Monthly")
    #expect(rows(&desk) == before)
  }

  @Test func theKeyOffersTheColumns() throws {
    var desk = try Desk()
    desk.press(.function(7))
    #expect(desk.top == .sorting)
    desk.sees("Sort by", "Contract")
    desk.seesNo("3  Phone")
    desk.press("1")
    desk.sees("▲ Name")
    let names = rows(&desk)
    #expect(names == names.sorted { Folded($0) < Folded($1) })
  }

  /// The bar stays on the same person.
  @Test func theBarStaysOnTheSubscriber() throws {
    var desk = try Desk()
    desk.press("ma")
    desk.press(.down, .down)
    let chosen = try #require(desk.grid().semantics.last { $0.hasFocus && $0.role == .row })
    desk.press(.function(7))
    desk.press("4")
    let after = try #require(desk.grid().semantics.last { $0.hasFocus && $0.role == .row })
    #expect(chosen.label == after.label)
  }

  @Test func anotherSearchIsInItsOwnOrder() throws {
    var desk = try Desk()
    desk.click("Monthly")
    desk.press("m")
    desk.seesNo("▲ Monthly")
  }

  @Test func tooManyAreNotSorted() throws {
    var desk = try Desk(.large(1500))
    desk.click("Monthly")
    desk.sees("At most 1,000 rows are sorted; search for fewer.")
    desk.seesNo("▲ Monthly")
  }

  /// All of them, not only the page that was read.
  @Test func moreThanAPageIsSorted() throws {
    var desk = try Desk(.large(600))
    desk.click("Monthly")
    let first = amounts(&desk)
    desk.press(.pageDown, .pageDown, .pageDown)
    let later = amounts(&desk)
    #expect(first == first.sorted() && later == later.sorted())
    #expect(first.last ?? 0 <= later.first ?? 0)
  }

  @Test func theLogIsSortedAndStaysSo() throws {
    var desk = try #require(Scene.all.first { $0.name == "log" }).desk()
    desk.press(.down)
    let before = rows(&desk)
    desk.press("s1")
    desk.sees("▲ Time")
    let sorted = rows(&desk)
    #expect(Set(sorted) == Set(before) && sorted != before)
    desk.press(.down)
    desk.notice()
    #expect(rows(&desk) == sorted)
    desk.press("s1")
    desk.press("s1")
    #expect(rows(&desk) == before)
  }
}

/// Letters as the search folds them, to compare rows by.
private struct Folded: Comparable {
  let text: String
  init(_ text: String) {
    self.text = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }
  static func < (left: Folded, right: Folded) -> Bool { left.text < right.text }
}
