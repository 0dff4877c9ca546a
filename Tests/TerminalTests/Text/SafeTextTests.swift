import Foundation
import Terminal
import TestSupport
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain, text", "plain, text"),
    ("", ""),
    ("a\tb\nc\r\nd\u{2028}e\u{85}f", "a b c d e f"),
    ("\u{1B}[2J\u{7F}\u{0}\u{9B}", "□[2J□□□"),
    ("user \u{202E}nimda", "user □nimda"),
    ("\u{2066}a\u{2069}", "□a□"),
    ("pay\u{200B}pal\u{FEFF}\u{2060}", "paypal"),
    ("a\u{61C}\u{200E}\u{200F}b", "ab"),
    ("cre\u{AD}dit", "credit"),
    ("نمی\u{200C}خواهم", "نمیخواهم"),
    ("سامي 12", "سامي 12"),
    ("陳大文", "陳大文"),
    ("Jose\u{301}", "Jose\u{301}"),
    ("\u{301}x", "□x"),
    ("o\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", "o\u{301}\u{302}\u{303}\u{304}x"),
    ("o\u{301}\u{302}\u{303}\u{304}\u{200B}\u{305}", "o\u{301}\u{302}\u{303}\u{304}"),
    ("x\u{E0041}\u{E0042}", "x□□"),
    ("A\u{FE0F}\u{FE0E}", "A"),
    ("1\u{FE0F}\u{20E3}", "1"),
    ("❤\u{FE0F}", "□"),
    ("❤", "❤"),
    ("👨\u{200D}👩\u{200D}👧", "□"),
    ("🇧🇷🇫🇷", "□□"),
    ("🇧", "□"),
    ("👍🏽", "□"),
    ("👍\u{200B}🏽", "👍□"),
    ("👍", "👍"),
    ("\u{1FAE8}", "□"),
    ("\u{E000}\u{F0000}", "□□"),
    ("\u{FFFE}\u{378}", "□□"),
    ("\u{3164}\u{115F}\u{FFA0}", "□□□"),
    ("\u{FFF9}a\u{FFFC}", "□a□"),
    ("1\u{A0}500\u{202F}€\u{2003}.", "1\u{A0}500\u{202F}€ ."),
    ("नमस्ते", "नमस्ते"),
    ("각\u{1100}\u{1161}", "각\u{1100}\u{1161}"),
  ])
  func makesSafe(raw: String, safe: String) {
    let made = SafeText(raw).description
    #expect(Array(made.unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: 1...20)
  func isSafeAndSettledForAnything(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<100 {
      let once = SafeText(chance.text(upTo: 60)).description
      #expect(hazards(in: once.unicodeScalars).isEmpty)
      #expect(Array(SafeText(once).description.unicodeScalars) == Array(once.unicodeScalars))
    }
  }

  @Test func noScalarGetsThroughThatHides() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeText("a\(scalar)b").description.unicodeScalars
      guard hazards(in: safe).isEmpty else {
        Issue.record("U+\(String(value, radix: 16)) survives")
        return
      }
    }
  }

  @Test(.enabled(if: Shared.isThere))
  func noHazardOfUnicodeGetsThrough() throws {
    let list = try String(decoding: Shared.data("unicode/PropList-hazards.txt"), as: UTF8.self)
    var seen = 0
    for line in list.split(separator: "\n") {
      let fields = line.split(whereSeparator: { ";#".contains($0) })
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count >= 2, let range = scalars(fields[0]) else { continue }
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        seen += 1
        let safe = SafeText("a\(scalar)").description.unicodeScalars
        #expect(!survives(scalar, in: safe, of: fields[1]), "\(line)")
      }
    }
    #expect(seen > 400)
  }

  /// Deprecated letters and marks are harmless, spaces but for line ends too.
  private func survives(
    _ scalar: Unicode.Scalar, in safe: String.UnicodeScalarView, of property: String
  ) -> Bool {
    let category = scalar.properties.generalCategory
    if property == "Deprecated", category != .format { return false }
    if property.hasSuffix("White_Space"), category == .spaceSeparator { return false }
    return safe.contains(scalar)
  }

  private func scalars(_ field: String) -> ClosedRange<UInt32>? {
    let ends = field.components(separatedBy: "..").compactMap { UInt32($0, radix: 16) }
    guard let first = ends.first, let last = ends.last else { return nil }
    return first...last
  }

  @Test(.enabled(if: Shared.isThere))
  func nothingHostileReachesACell() throws {
    struct Corpus: Decodable {
      struct Item: Decodable {
        var id: String
        var b64: Data
      }
      var items: [Item]
    }
    let corpus = try JSONDecoder().decode(Corpus.self, from: Shared.data("hostile-terminal.json"))
    #expect(corpus.items.count > 100)
    for item in corpus.items {
      let text = String(decoding: item.b64, as: UTF8.self)
      #expect(hazards(in: SafeText(text).description.unicodeScalars).isEmpty, "\(item.id)")
      checkCells(of: text, item.id)
    }
  }

  @Test(.enabled(if: Shared.isThere))
  func nothingNaughtyReachesACell() throws {
    let texts = try JSONDecoder().decode(
      [String].self, from: Shared.data("naughty-strings/blns.json"))
    #expect(texts.count > 500)
    for text in texts { checkCells(of: text, text) }
  }

  private func checkCells(of text: String, _ name: String) {
    var grid = Grid(size: Size(width: 40, height: 3))
    grid.fill(Rect(grid.size), Style(.border), with: "│")
    let columns = grid.put(text, at: Point(x: 5, y: 1), Style(.text), width: 20)
    #expect(columns <= 20, "\(name)")
    var scalars: [Unicode.Scalar] = []
    for cell in grid.cells { scalars += grid.scalars(of: cell) }
    #expect(hazards(in: scalars).isEmpty, "\(name)")
    #expect(grid.row(0) == String(repeating: "│", count: 40), "\(name)")
    #expect(grid[4, 1].style.key == .border && grid[25, 1].style.key == .border, "\(name)")
    #expect(TextWidth.columns(of: grid.row(1)) == 40, "\(name)")
  }

  private func hazards(in scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
        .surrogate:
        true
      default:
        scalar.properties.isVariationSelector || scalar.properties.isNoncharacterCodePoint
          || scalar.properties.isBidiControl || scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }
}
