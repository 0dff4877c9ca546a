import Desk
import Foundation
import Testing

@Suite struct CSVCellTests {
  @Test(arguments: [
    ("", ""), ("Ana", "Ana"), ("=1+1", "'=1+1"), ("@x", "'@x"), ("+1-1", "'+1-1"), ("-", "'-"),
    ("-12.50", "-12.50"), ("+46 8 555 0102", "+46 8 555 0102"), ("-2+3", "'-2+3"),
    ("'t Hooft", "'t Hooft"), ("'=1", "''=1"), (" =1", "' =1"), ("＝1", "'＝1"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), (";=1", "\";'=1\""), ("\t=1", "\"'\t'=1\""),
    ("a\n=1", "\"a\n'=1\""), ("O’Brien-Díaz", "O’Brien-Díaz"), ("-1.2.3", "'-1.2.3"),
  ])
  func cells(value: String, cell: String) { #expect(CSVCell.text(value) == cell) }

  static let corpus = SharedFile("corpora/formula-cells.json")

  @Test(.enabled(if: corpus.exists))
  func noCellOfTheCorpusStartsAFormula() throws {
    struct Corpus: Decodable { let cells: [String] }
    let cells = try JSONDecoder().decode(Corpus.self, from: Data(contentsOf: Self.corpus.url)).cells
    #expect(cells.count > 30)
    let honest: Set<String> = ["-5", "+46 8 555 0102", "-12.50"]
    for value in cells {
      let cell = CSVCell.text(value)
      let bare = Self.unquoted(cell)
      #expect(Self.restored(bare) == value)
      // However a spreadsheet cuts it.
      for piece in bare.split(whereSeparator: { ",;|\t\r\n\"".contains($0) }) {
        let first = piece.first { $0 != " " && $0 != "\u{A0}" }
        let isFormula = first.map { "=+-@＝＋－＠".contains($0) } ?? false
        #expect(!isFormula || honest.contains(String(piece)), "\(value.debugDescription)")
      }
    }
  }

  /// As RFC 4180 reads a cell.
  private static func unquoted(_ cell: String) -> String {
    guard cell.hasPrefix("\"") else { return cell }
    return cell.dropFirst().dropLast().replacingOccurrences(of: "\"\"", with: "\"")
  }

  /// One apostrophe less wherever some stand before the start of a formula.
  private static func restored(_ text: String) -> String {
    let separators = ",;|\t\r\n\"".unicodeScalars
    let starters = "=+-@\t\r\n\0＝＋－＠".unicodeScalars
    var out = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    var isStart = true
    while let scalar = rest.first {
      let bare = rest.drop { $0 == "'" }.drop { $0 == " " || $0 == "\u{A0}" }
      let isGuarded = scalar == "'" && bare.first.map { starters.contains($0) } ?? false
      if isStart, isGuarded { rest.removeFirst() }
      let kept = rest.removeFirst()
      out.append(kept)
      isStart = separators.contains(kept)
    }
    return String(out)
  }
}

/// A file beside the package; tests that need it are skipped where it is not.
struct SharedFile {
  let url: URL

  init(_ name: String) {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = ProcessInfo.processInfo.environment["HOLDFAST_SHARED"].map { URL(filePath: $0) }
    url = (folder ?? package.appending(path: "../shared")).appending(path: name)
  }

  var exists: Bool { FileManager.default.fileExists(atPath: url.path) }
}
