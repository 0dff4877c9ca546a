import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// What holds on every screen, in every language and size.
@Suite struct ScenePropertyTests {
  @Test(arguments: View.longer) func dialogsKeepTheirFrame(_ view: View) throws {
    try onEveryGrid(of: view) { desk, grid in
      for corner in grid.places(of: "┌") {
        let right = try #require(grid.places(of: "┐").first { $0.y == corner.y })
        let bottom = try #require(grid.places(of: "└").first { $0.x == corner.x })
        for y in corner.y + 1..<bottom.y {
          #expect(grid.character(corner.x, y) == "│" && grid.character(right.x, y) == "│")
        }
        #expect(grid.character(right.x, bottom.y) == "┘")
        #expect(corner.x > 0 && right.x < grid.size.width - 1)
      }
    }
  }

  /// Half a wide character is never left over.
  @Test(arguments: View.longer) func wideCharactersAreWhole(_ view: View) throws {
    try onEveryGrid(of: view) { _, grid in
      for y in 0..<grid.size.height {
        let columns = TextWidth.columns(of: grid.row(y))
        #expect(columns <= grid.size.width)
      }
    }
  }

  @Test(arguments: View.longer) func hintsAreNeverCut(_ view: View) throws {
    try onEveryGrid(of: view) { _, grid in
      #expect(!grid.row(grid.size.height - 1).contains("…"), "\(grid.row(grid.size.height - 1))")
    }
  }

  /// A figure that is cut is a wrong figure.
  @Test(arguments: View.longer) func amountsAndDatesAreNeverCut(_ view: View) throws {
    try onEveryGrid(of: view) { _, grid in
      for y in 0..<grid.size.height where !grid.row(y).contains("@") {
        let row = grid.row(y)
        #expect(row.firstMatch(of: /[0-9][.,:][0-9]?…/) == nil, "\(row)")
        let date = row.firstMatch(of: /\b[0-9]{1,2} (\p{L}{2,5})\.?( [0-9]{0,3})?…/)
        let month = date.map { String($0.1) } ?? "–"
        #expect(!Self.months.contains { $0.hasPrefix(month) }, "\(row)")
      }
    }
  }

  /// Where something was cut, a blank comes before what stands beside it.
  @Test(arguments: View.longer) func nothingTouchesWhatStandsBesideIt(_ view: View) throws {
    try onEveryGrid(of: view) { _, grid in
      for y in 0..<grid.size.height {
        let touch = grid.row(y).firstMatch(of: /…[\p{L}\p{N}“«]/)
        #expect(touch == nil, "\(grid.row(y))")
      }
    }
  }

  private static let months = Language.allCases.flatMap { language in
    (1...12).map { month in
      String(Speech(language).day(Day(year: 2026, month: month, day: 1) ?? .sample).dropFirst(2))
    }
  }

  /// It is read out at the start, so it is there whatever lies over the call.
  @Test(arguments: View.longer) func theCallNumberIsWhole(_ view: View) throws {
    let screens: Set<ScreenID> = [
      .call, .reasons, .facts, .terms, .outcomes, .callback, .conduct, .cancel, .why, .risk,
      .receipt, .voiceAsk,
    ]
    guard screens.contains(view.scene.top) else { return }
    try onEveryGrid(of: view) { desk, grid in
      let call = try #require(try desk.store.call(Identifier(1)))
      #expect(grid.row(0).contains(call.number.text), "\(grid.row(0))")
      guard view.scene.top == .call else { return }
      let name = try #require(try desk.store.subscriber(call.subscriber)).displayName
      #expect(
        grid.row(0).contains(String(name.prefix(grid.size.width < 80 ? 18 : 23))), "\(grid.row(0))")
    }
  }

  /// The way out is in sight on every screen of an open call.
  @Test(arguments: View.longer) func cancellingIsHinted(_ view: View) throws {
    let screens: Set<ScreenID> = [
      .call, .reasons, .facts, .terms, .outcomes, .callback, .conduct, .why, .risk, .voiceAsk,
    ]
    // There words for the agent lie over the hints until the next key.
    let hasToast = ["toast", "call-granted", "loyalty-redeemed"].contains(view.scene.name)
    guard screens.contains(view.scene.top), !hasToast else { return }
    try onEveryGrid(of: view) { desk, grid in
      let words = desk.app.session.say.title(of: .cancelService)
      let row = grid.row(grid.size.height - 1)
      #expect(row.contains("X \(words)") || row.contains("F8 \(words)"), "\(row)")
    }
  }

  @Test(arguments: View.longer) func theCursorStandsWhereTypingHappens(_ view: View) throws {
    try onEveryGrid(of: view) { desk, grid in
      let focus = grid.semantics.last { $0.hasFocus }
      let still: Set<ScreenID> = [
        .receipt, .conduct, .cancel, .quitting, .resume, .why, .risk, .voiceConfirm,
        .voiceReply,
        .caseFile, .caseText,
      ]
      // On an opening card keys are kept until the store has answered.
      if still.contains(view.scene.top) || view.scene.name == "find-opening" { return }
      let isEmpty = desk.text(grid.size).contains(desk.app.session.say.title(of: .openRow)) == false
      guard let focus else {
        let isList = view.scene.top == .log && isEmpty || view.scene.name.hasSuffix("-empty")
        #expect(isList, "nothing has the focus")
        return
      }
      guard focus.role == .field || focus.role == .row else { return }
      let cursor = try #require(grid.cursor)
      #expect(focus.place.contains(cursor))
    }
  }

  /// Amounts of one column end at one place.
  @Test(arguments: View.longer.filter { $0.scene.name == "find-results" || $0.scene.name == "log" })
  func amountsAreAligned(_ view: View) throws {
    try onEveryGrid(of: view) { _, grid in
      let ends = grid.semantics.filter { $0.role == .row }.compactMap { row -> Int? in
        let text = grid.row(row.place.minY)
        guard let match = text.firstMatch(of: /[0-9]+[.,][0-9]{2}(?= )/) else { return nil }
        return TextWidth.columns(of: String(text[..<match.range.upperBound]))
      }
      #expect(Set(ends).count <= 1, "\(grid.text)")
    }
  }

  private func onEveryGrid(of view: View, _ body: (inout Desk, Grid) throws -> Void) throws {
    var desk = try view.desk()
    for size in View.sizes {
      let grid = desk.grid(size)
      try body(&desk, grid)
    }
  }
}

extension Grid {
  func character(_ x: Int, _ y: Int) -> Character {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars(of: self[x, y]))
    return String(text).first ?? " "
  }

  func places(of character: Character) -> [Point] {
    (0..<size.height).flatMap { y in
      (0..<size.width).compactMap { x in
        self.character(x, y) == character ? Point(x: x, y: y) : nil
      }
    }
  }
}
