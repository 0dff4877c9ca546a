import Documents
import Policy
import Retention
import Testing

/// What is said when one thing in the small catalogue is changed.
@Suite struct BrokenCatalogueTests {
  @Test func theSmallCatalogueReads() throws {
    #expect(try Catalogue.read(smallCatalogue, file: "c").incentives.count == 2)
  }

  @Test(arguments: Break.rails + Break.reasons + Break.incentives + Break.plays)
  func says(_ broken: Break) throws {
    #expect(pieces(try changed(broken.find, broken.replacement)) == broken.said)
  }

  @Test func aPurseMayBeThere() throws {
    #expect(try Catalogue.read(smallCatalogue, file: "c").guardRails.purse == nil)
    let text = try changed(
      "supervisor: 180}", "supervisor: 180}\n  purse: {month: 99.5, reserve: 0 %}")
    let purse = try Catalogue.read(text, file: "c").guardRails.purse
    #expect(purse == PurseRules(month: Money(minor: 9950), reserve: Share(percent: 0)))
  }

  @Test func allIsSaidAtOnce() throws {
    let text = try changed("family: price", "family: prize")
      .replacing("first-offers: [I02]", with: "first-offers: [I03]")
      .replacing("horizon: 24 months", with: "horizon: 24")
    #expect(pieces(text).count == 6)
  }

  @Test func theCurrencySaysHowManyDecimals() throws {
    let yen = try changed("senior: 90", "senior: 90.5").replacing("EUR", with: "JPY")
    #expect(
      pieces(yen) == [
        "12:36: '90.5' is not a number with at most 0 decimals", "write a whole number, such as 12",
      ])
    let dinar = try changed("senior: 90", "senior: 90.125").replacing("EUR", with: "TND")
    let limits = try Catalogue.read(dinar, file: "c").guardRails.costLimits
    #expect(limits[.senior] == Money(minor: 90_125))
  }

  @Test func aFileThatIsNotThereSaysSo() throws {
    let error = #expect(throws: DocumentError.self) {
      try Catalogue.read(path: "/nonexistent/catalogue.yaml")
    }
    #expect(try #require(error).description.contains("/nonexistent/catalogue.yaml:1:1: "))
  }

  @Test func anEmptyFileSaysSo() {
    #expect(pieces("") == ["1:1: the file is empty", "write at least one 'key: value' line"])
  }
}

/// A change to the small catalogue, and what is then said: place and message, advice, and so on.
struct Break: Sendable, CustomTestStringConvertible {
  let find: String
  let replacement: String
  let said: [String]

  init(_ find: String, _ replacement: String, _ said: String...) {
    self.find = find
    self.replacement = replacement
    self.said = said
  }

  var testDescription: String { "\(find) -> \(replacement)" }
}

extension Problem {
  var pieces: [String] { ["\(line):\(column): \(message)", advice] }
}

/// The small catalogue with the one place where `find` stands changed.
func changed(_ find: String, _ replacement: String) throws -> String {
  let parts = smallCatalogue.split(separator: find, omittingEmptySubsequences: false)
  try #require(parts.count == 2, "'\(find)' stands \(parts.count - 1) times")
  return parts.joined(separator: replacement)
}

/// All that is said of a text; empty if it reads.
func pieces(_ text: String) -> [String] {
  do {
    _ = try Catalogue.read(text, file: "c")
    return []
  } catch {
    return error.problems.flatMap(\.pieces)
  }
}
