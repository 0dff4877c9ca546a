import Desk
import Policy
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// Whatever a text from data holds, it is shown as text, in its own place.
@Suite struct HostileDeskTests {
  /// Short lists, so that both cores have something to do. In the first are those that begin with
  /// a mark: among our own words it stands on what is before it, which safe text does not.
  private static let lists: [[String]] = {
    let all = HostileText.forCalls
    let leaning = all.filter { SafeText("-" + $0).description != "-" + SafeText($0).description }
    let rest = all.filter { !leaning.contains($0) }
    return [leaning]
      + stride(from: 0, to: rest.count, by: 12).map { Array(rest[$0..<min($0 + 12, rest.count)]) }
  }()

  @Test(arguments: lists.indices) func everywhereOnTheScreensOfACall(_ list: Int) throws {
    let size = list.isMultiple(of: 2) ? Desk.narrow : Desk.wide
    let texts = Self.lists[list]
    var raw = try HostileDesk(texts, size: size)
    var safe = try HostileDesk(texts.map { SafeText($0).description }, size: size)
    for (index, text) in texts.enumerated() {
      let pairs = zip(raw.walk(index, typing: text), safe.walk(index, typing: text))
      for (step, (drawn, expected)) in pairs.enumerated() {
        expectHarmless(drawn, "\(text.debugDescription) at \(step)")
        // Searching sees the text as it is, and may find others.
        guard list > 0, !HostileDesk.searching.contains(step) else { continue }
        let difference = rowDifference(withoutNumber(expected), withoutNumber(drawn))
        #expect(difference == nil, "\(text.debugDescription) at \(step)\n\(difference ?? "")")
      }
    }
  }

  @Test(arguments: [Desk.small, Desk.narrow, Desk.wide]) func everybodyOnTheSearchScreen(
    _ size: Size
  ) throws {
    let texts = HostileText.own + HostileText.terminal + HostileText.naughty
    let shapes = texts.map { String(repeating: "x", count: TextWidth.columns(of: $0)) }
    var raw = try HostileDesk(texts, size: size)
    var plain = try HostileDesk(shapes, size: size)
    var columns: Set<[Int]> = []
    for (page, (drawn, other)) in zip(raw.pages(), plain.pages()).enumerated() {
      expectHarmless(drawn, "page \(page)")
      for grid in [drawn, other] {
        for y in 0..<size.height {
          let row = grid.row(y)
          let places = ["HX-7", "49.90"].compactMap { row.range(of: $0)?.lowerBound }
          guard places.count == 2 else { continue }
          columns.insert(places.map { TextWidth.columns(of: String(row[..<$0])) })
        }
      }
    }
    #expect(columns.count == 1, "\(columns)")
  }

  @Test(arguments: HostileText.honest) func honestNamesAreReadable(_ name: String) throws {
    var desk = try HostileDesk([name], size: Desk.wide)
    for (step, grid) in desk.walk(0, typing: name).enumerated()
    where [1, 2, 7, 10, 12].contains(step) {
      #expect(grid.text.unicodeScalars.contains(name.unicodeScalars), "\(step)\n\(grid.text)")
    }
  }

  /// A file of the log is looked at in a terminal too.
  @Test func theLogsFilesHaveNothingThatATerminalObeys() throws {
    let texts = HostileText.forCalls
    var desk = try HostileDesk(texts, size: Desk.narrow)
    for index in texts.indices { desk.cancel(index) }
    #expect(desk.log.count > texts.count / 2)
    for format in TableFormat.allCases {
      let writer = LogWriter(format: format, catalogue: .shipped, say: Speech(.en), columns: nil)
      let text = writer.text(desk.log, isFirst: true)
      let bad = text.unicodeScalars.filter { $0 != "\n" && HostileText.isForbidden($0) }
      #expect(bad.isEmpty, "\(format): \(bad.prefix(5).map(\.value))")
      #expect(text.split(separator: "\n").count >= desk.log.count)
    }
  }

  /// A call's number follows from what is on record, so the twins differ in it.
  private func withoutNumber(_ grid: Grid) -> String {
    // A dialog may cover its beginning.
    grid.text.replacing(/[0-9]*-[0-9A-Z]{4}\b|[0-9A-Z]{1,6}”/, with: "#")
  }

  private func expectHarmless(_ grid: Grid, _ what: String) {
    #expect(grid.cells.count == grid.size.width * grid.size.height)
    for y in 0..<grid.size.height {
      for x in 0..<grid.size.width {
        let scalars = grid.scalars(of: grid[x, y])
        guard let first = scalars.first else { continue }
        guard !scalars.contains(where: HostileText.isForbidden), scalars.count <= 5 else {
          Issue.record("\(scalars.map(\.value)) at \(x), \(y) of \(what)")
          return
        }
        let isWide = TextWidth.columns(of: first) == 2
        let isFollowed = x + 1 < grid.size.width && grid[x + 1, y].code == Cell.rightHalf
        guard isWide == isFollowed else {
          Issue.record("half a character at \(x), \(y) of \(what)")
          return
        }
      }
    }
  }
}
