import Foundation
import Retention
import Store
import Testing

struct MoneyCellTests {
  @Test(arguments: [
    ("70.35", 7035), ("70", 7000), ("0", 0), ("0.5", 50), ("844.20", 84420), ("1889.5", 188_950),
    ("70,35", 7035), ("1.844,20", 184_420), ("1,029.85", 102_985), ("1\u{A0}029.85", 102_985),
    ("1\u{202F}029,85", 102_985), ("1'029.85", 102_985), ("1,234,567", 123_456_700),
    ("1.234.567,89", 123_456_789), (" 29.85 ", 2985), ("€29.85", 2985), ("29,85 €", 2985),
    ("EUR 29.85", 2985), ("-12.50", -1250), ("29.8500", 2985), ("999999999.99", 99_999_999_999),
  ])
  func reads(_ text: String, _ minor: Int64) throws {
    #expect(try MoneyCell(currency: .euro).read(text) == Money(minor: minor))
  }

  @Test(arguments: [
    ("", CellReason.blank), (" ", .blank), ("1,234", .ambiguousSeparator),
    ("1.234", .ambiguousSeparator), ("29.855", .ambiguousSeparator),
    ("29.849999999999998", .tooManyDecimals(allowed: 2)),
    ("2985.123", .tooManyDecimals(allowed: 2)), ("$29.85", .otherCurrency("$")),
    ("(29.85)", .parentheses), ("\u{2212}29.85", .otherMinus), ("1e309", .scientific),
    ("NaN", .notANumber), ("inf", .notANumber), ("0x10", .notANumber), ("١٢", .otherDigits),
    ("12,34.5", .notANumber), ("1,2,3", .notANumber), ("1.", .notANumber), (".5", .notANumber),
    ("99999999999999999999", .tooLarge), ("--1", .notANumber), ("1 2", .notANumber),
  ])
  func refuses(_ text: String, _ reason: CellReason) {
    #expect(throws: reason) { try MoneyCell(currency: .euro).read(text) }
  }

  @Test func followsTheDecimalsOfTheCurrency() throws {
    let yen = MoneyCell(currency: Currency(code: "JPY", decimals: 0))
    let dinar = MoneyCell(currency: Currency(code: "KWD", decimals: 3))
    #expect(try yen.read("1,234") == Money(minor: 1234))
    #expect(try dinar.read("1.234") == Money(minor: 1234))
    #expect(throws: CellReason.tooManyDecimals(allowed: 0)) { try yen.read("1.5") }
    #expect(throws: CellReason.ambiguousSeparator) { try dinar.read("1,234") }
  }
}

struct OtherCellTests {
  @Test(arguments: [("12", 12), ("003", 3), ("+3", 3), ("3.0", 3), ("12.00", 12), (" 7 ", 7)])
  func readsWholeNumbers(_ text: String, _ number: Int) throws {
    #expect(try WholeCell.read(text, upTo: 100) == number)
  }

  @Test(arguments: [
    ("", CellReason.blank), ("-3", .belowZero), ("3.5", .notWhole), ("three", .notANumber),
    ("0x10", .notANumber), ("99999999999999999999", .tooLarge), ("101", .tooLarge),
    ("١٢", .otherDigits), ("1e2", .scientific), ("3.", .notANumber),
  ])
  func refusesOtherNumbers(_ text: String, _ reason: CellReason) {
    #expect(throws: reason) { try WholeCell.read(text, upTo: 100) }
  }

  @Test(arguments: [
    ("2026-12-31", "2026-12-31"), ("31/12/2026", "2026-12-31"), ("12/31/2026", "2026-12-31"),
    ("31.12.2026", "2026-12-31"), ("2026/2/3", "2026-02-03"), ("05/05/2026", "2026-05-05"),
    ("2026-12-31T00:00:00", "2026-12-31"), ("2026-12-31 00:00:00.000", "2026-12-31"),
    ("2024-02-29", "2024-02-29"),
  ])
  func readsDays(_ text: String, _ iso: String) throws {
    #expect(try DayCell.read(text) == Day(iso: iso))
  }

  @Test(arguments: [
    ("2026-02-30", CellReason.notADay), ("03/04/2026", .ambiguousDay), ("46387", .spreadsheetDay),
    ("0000-00-00", .notADay), ("31-12-26", .twoDigitYear), ("2026-12-31T23:30:00", .timeOfDay),
    ("2026-12-31T00:00:00Z", .timeOfDay), ("soon", .notADay), ("20261231", .notADay),
    ("2026-12/31", .notADay), ("31/13/2026", .notADay), ("٣١/١٢/٢٠٢٦", .notADay),
  ])
  func refusesOtherDays(_ text: String, _ reason: CellReason) {
    #expect(throws: reason) { try DayCell.read(text) }
  }

  @Test func wordsAreReadHoweverTheyAreSpelt() throws {
    #expect(try WordCell.contract("month-to-month ") == .monthToMonth)
    #expect(try WordCell.contract("TWO_YEAR") == .twoYear)
    #expect(try WordCell.service("Fiber optic") == .fibre)
    #expect(try WordCell.language("Français") == .fr)
    #expect(try WordCell.flag("Não") == false)
    #expect(
      throws: CellReason.unknownWord(allowed: ["month-to-month", "one-year", "two-year"])
    ) { try WordCell.contract("Weekly") }
  }

  @Test(arguments: [
    ("", CellReason.blank), (" ", .blank), (" A1", .surroundingSpace), ("A1 ", .surroundingSpace),
    ("A\u{200B}1", .invisible), ("A\u{7}1", .invisible), ("Jose\u{301}-1", .notComposed),
    ("0001-\u{410}AAAA", .mixedScripts), ("1.23457E+11", .mangledBySpreadsheet),
    ("4111111111111111", .cardNumber),
  ])
  func refusesAccounts(_ text: String, _ reason: CellReason) {
    #expect(throws: reason) { try AccountCell.read(text) }
  }

  @Test(arguments: ["7590-VHVEG", "José-1", "АБ-12", "田中-1", "1E5", "490154203237518"])
  func takesAccounts(_ text: String) throws {
    #expect(try AccountCell.read(text) == text)
  }
}

@Suite(.enabled(if: SharedFolder.has("corpora/pan-in-notes.json")))
struct CardNumberTests {
  struct Corpus: Decodable {
    let flag: [String]
    let keep: [String]
  }

  @Test func findsCardsAndNothingElse() throws {
    let data = Data(try SharedFolder.bytes("corpora/pan-in-notes.json"))
    let corpus = try JSONDecoder().decode(Corpus.self, from: data)
    #expect(corpus.flag.count == 13)
    for text in corpus.flag {
      let masked = try #require(CardNumber.masked(text), "\(text)")
      #expect(!CardNumber.occurs(in: masked))
      #expect(masked.filter { $0 == "*" }.count >= 5)
    }
    for text in corpus.keep { #expect(CardNumber.masked(text) == nil) }
  }

  @Test func aCardBeforeItsExpiryIsFound() {
    #expect(CardNumber.masked("4111 1111 1111 1111 12 27") == "4111 11** **** 1111 12 27")
  }
}
