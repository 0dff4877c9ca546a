import Foundation
import Retention
import Store
import Testing

/// The files a stranger's billing system might send, as their manifest judges them.
@Suite(.enabled(if: SharedFolder.has("corpora/messy-csv/manifest.json")))
struct MessyFilesTests {
  struct Manifest: Decodable {
    struct File: Decodable, CustomTestStringConvertible, Sendable {
      struct Cell: Decodable, Sendable {
        let row: Int
        let col: String
        let value: String
      }
      struct Place: Decodable, Sendable {
        let row: Int?
        let col: String?
      }
      let file: String
      let must: String
      let rows: Int?
      let cells: [Cell]?
      let `where`: Place?
      var testDescription: String { file }
    }
    let files: [File]
  }

  /// What we chose where the manifest leaves a choice.
  static let accepted: Set<String> = [
    "bom-utf16le.csv", "bom-utf16be.csv", "mojibake.csv", "delim-semicolon.csv",
    "delim-semicolon-decimal-comma.csv", "delim-tab.csv", "delim-pipe.csv", "sep-line.csv",
    "quote-stray.csv", "header-case-space.csv", "header-only.csv", "dup-identical.csv",
    "num-plus.csv", "num-leading-zero.csv", "num-dot-zero.csv", "money-nbsp.csv",
    "money-thousands.csv", "money-blank.csv", "null-word.csv", "backslash-n.csv",
    "enum-case.csv", "cell-formula.csv", "cell-escape.csv", "cell-bidi.csv", "cell-cr.csv",
    "cell-pan.csv",
  ]
  static let refused: Set<String> = [
    "utf16le-no-bom.csv", "cp1252.csv", "latin1.csv", "cp850.csv", "header-reordered.csv",
    "preamble.csv", "id-homoglyph.csv", "num-arabic-digits.csv", "money-symbol.csv",
    "date-time.csv",
  ]

  static let files: [Manifest.File] = {
    guard let bytes = try? SharedFolder.bytes("corpora/messy-csv/manifest.json"),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else { return [] }
    return manifest.files
  }()

  @Test func everyChoiceIsWrittenDown() {
    #expect(Self.files.count == 93)
    let free = Set(Self.files.filter { $0.must == "either" }.map(\.file))
    #expect(free == Self.accepted.union(Self.refused))
  }

  @Test(arguments: files)
  func behavesAsTheManifestSays(_ file: Manifest.File) throws {
    let desk = try ImportDesk()
    let path = SharedFolder.path("corpora/messy-csv/\(file.file)")
    if file.must == "accept" || Self.accepted.contains(file.file) {
      try expectAccepted(file, path, desk)
    } else {
      try expectRefused(file, path, desk)
    }
  }

  private func expectAccepted(_ file: Manifest.File, _ path: String, _ desk: ImportDesk) throws {
    let summary = try desk.importer().run(path: path)
    #expect(summary.rows - summary.repeated == file.rows)
    #expect(summary.added == file.rows)
    let all = try desk.engine.read { session in
      try (1...max(1, summary.added)).map {
        try SubscriberTable.subscriber(Identifier(Int64($0)), session)
      }
    }
    for cell in file.cells ?? [] {
      let subscriber = try #require(all[cell.row - 1])
      #expect(try value(of: cell.col, in: subscriber) == cell.value)
    }
    let before = try desk.dump()
    let again = try desk.importer().run(path: path)
    #expect(again.nothingChanged)
    #expect(again.digest == summary.digest)
    #expect(try desk.dump() == before)
  }

  private func expectRefused(_ file: Manifest.File, _ path: String, _ desk: ImportDesk) throws {
    let before = try desk.dump()
    let failure = try #require(throws: ImportFailure.self) {
      try desk.importer().run(path: path)
    }
    #expect(try desk.dump() == before)
    guard file.must == "refuse", let place = file.where else { return }
    let places = Self.places(failure)
    #expect(places.contains { $0.row == place.row && (place.col ?? $0.column) == $0.column })
  }

  private static func places(_ failure: ImportFailure) -> [CellPlace] {
    switch failure {
    case .cells(let bad, _): bad.map(\.place)
    case .header(let problems):
      problems.map { problem in
        guard case .duplicate(let name) = problem else {
          return CellPlace(row: 0, line: 1, column: "")
        }
        return CellPlace(row: 0, line: 1, column: name)
      }
    case .file(.header(let place, _)), .file(.unterminatedQuote(let place)),
      .file(.textAfterQuote(let place)), .file(.backslashEscape(let place)):
      [place]
    case .file: []
    }
  }

  private func value(of column: String, in one: Subscriber) throws -> String {
    switch column {
    case "customerID": one.account
    case "name": one.name
    case "notes": one.extra["notes"] ?? ""
    case "tenure": String(one.tenureMonths)
    case "MonthlyCharges":
      "\(one.monthlyCharge.minor / 100).\(one.monthlyCharge.minor % 100)"
    case "Contract": one.contract == .monthToMonth ? "Month-to-month" : one.contract.rawValue
    default: try #require(nil, "no such column: \(column)")
    }
  }

  @Test func readsGermanAmounts() throws {
    let desk = try ImportDesk()
    let file = "corpora/messy-csv/delim-semicolon-decimal-comma.csv"
    _ = try desk.importer().run(path: SharedFolder.path(file))
    let one = try #require(try desk.subscriber("0001-AAAAA"))
    #expect(one.monthlyCharge == Money(minor: 7035))
    #expect(one.totalCharges == Money(minor: 184_420))
    #expect(one.contractEnd == Day(iso: "2026-12-31"))
  }

  @Test func masksCardNumbers() throws {
    let desk = try ImportDesk()
    let summary = try desk.importer().run(
      path: SharedFolder.path("corpora/messy-csv/cell-pan.csv"))
    #expect(summary.maskedCards == 1)
    let one = try #require(try desk.subscriber("0002-BBBBB"))
    #expect(one.extra["notes"] == "card 4111 11** **** 1111 exp 12/27")
  }

  @Test func warnsOfMojibake() throws {
    let summary = try ImportDesk().importer().run(
      path: SharedFolder.path("corpora/messy-csv/mojibake.csv"))
    #expect(summary.suspectEncoding > 0)
  }

  @Test func bothRowsOfAConflictAreNamed() throws {
    let path = SharedFolder.path("corpora/messy-csv/dup-conflict.csv")
    let failure = try #require(throws: ImportFailure.self) {
      try ImportDesk().importer().run(path: path)
    }
    guard case .cells(let bad, more: 0) = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(bad.map(\.place.row) == [4])
    #expect(bad.map(\.reason) == [.differs(fromRow: 1)])
  }
}
