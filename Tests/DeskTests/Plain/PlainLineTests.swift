import Desk
import Retention
import Store
import TestSupport
import Testing

/// What a line is taken for, and that nothing in it or in the answer does harm.
@Suite struct PlainLineTests {
  @Test func aNumberOfARowTakesTheCallAndAnyOtherSearches() throws {
    var reader = try Reader()
    reader.type("1")
    #expect(try reader.call == nil)
    reader.hears("1  ")
    reader.type("0318")
    reader.hears("1  Zoë Nakamura-Díaz")
    reader.type("/1")
    #expect(try reader.call == nil)
    reader.type("0318", "2")
    #expect(try reader.call == nil)
    reader.type("0318", "1")
    reader.hears("Zoë Nakamura-Díaz, 7590-VHVEG, 2 checks to go")
  }

  @Test func theRowsAreReadTenAtATime() throws {
    var reader = try Reader()
    reader.hearsNo("1  ")
    reader.hears("m  48 more")
    reader.type("")
    reader.hears("1  ")
    reader.hears("10  ")
    reader.hearsNo("11  ")
    reader.type("m")
    reader.hears("11  ")
    reader.hears("m  28 more")
    reader.hearsNo("10  ")
    reader.type("more", "", "", "")
    reader.hearsOnly("That is all.")
    reader.type("17")
    reader.hears("Call 1")
  }

  @Test func theNoteGrowsByLines() throws {
    var reader = try Reader.onCall("t", "compares prices", "t", "y", "t", "", "t", "X")
    #expect(try reader.call?.note == "compares prices y X")
    #expect(try reader.call?.isOpen == true)
    reader.type("t", String(repeating: "x", count: Call.noteLimit))
    reader.hears("The note has")
    #expect(try reader.call?.note == "compares prices y X")
    reader.type("-")
    #expect(try reader.call?.note == "")
    reader.type("t", "begins anew")
    reader.hears("Note: begins anew")
    reader.type("t", "F8")
    reader.hears("Cancel the service")
  }

  @Test func theLogIsReadFilteredAndOpened() throws {
    var reader = try Reader.onCall("r", "p", "1", "1", "y", "", "", "")
    reader.type("nakamura", "1", "X", "yes", "", "log")
    reader.hears("2 rows")
    reader.hears("1  ")
    reader.hears("2  ")
    reader.type("2")
    #expect(reader.told.contains { $0.contains("accepted I08 Drop an unused option") })
    reader.type("1")
    #expect(reader.told.contains { $0.contains("outcome Cancelled at once") })
    reader.type("back", "/outcome:cancelled")
    reader.hears("filter: outcome:cancelled")
    reader.hears("1 row")
    reader.type("/raison:P")
    reader.hears("“raison” is not a filter")
    reader.type("/")
    reader.hears("2 rows")
    reader.type("desk", "q")
    #expect(reader.isFinished)
  }

  /// Rows keep their numbers until somebody asks what is new.
  @Test func theLogStandsStillUntilItIsReadAgain() throws {
    var ana = try Reader(start: .log)
    var amelie = try Reader(on: ana.store, ana.clock)
    amelie.type("nakamura", "1", "X", "yes")
    ana.type("1")
    ana.hears("“1” does nothing here")
    ana.type(".")
    ana.hears("1 row")
    #expect(ana.told.contains { $0.contains("Cancelled at once") })
  }

  @Test func aLineThatIsTooLongIsToldOf() throws {
    var reader = try Reader()
    reader.typeTooMuch()
    reader.hearsOnly("The line has more than 1,048,576 bytes and was left out.")
  }

  /// Whatever comes in, what goes out is text: no control of any kind.
  @Test(arguments: UInt64(1)...12) func nothingButTextComesOut(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var reader = try Reader(language: Language.allCases[Int(seed % 3)])
    for _ in 0..<400 {
      if Int.random(in: 0..<3, using: &chance) == 0 {
        let count = Int.random(in: 0...40, using: &chance)
        reader.type(bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) })
      } else {
        reader.type(Self.likely.randomElement(using: &chance) ?? "")
      }
      #expect(!reader.told.contains { $0.unicodeScalars.contains(where: Self.isControl) })
      guard reader.isFinished else { continue }
      reader = try Reader(on: reader.store, reader.clock)
    }
    #expect(try reader.store.verify().isSound)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x202A...0x202E ~= scalar.value
  }

  private static let likely = [
    "", "", "1", "2", "3", "5", "y", "n", "l", "v", "r", "p", "s", "c", "f", "t", "w", "w 3", "X",
    "yes", "back", "q", "?", ".", "m", "log", "/", "/reason:P", "naka", "4127", "martin", "12,50",
    "2026-12-01 10:30", "\u{1b}[2J", "\u{9b}31m", "\u{202e}abc", "a\u{0}b", "-",
  ]
}
