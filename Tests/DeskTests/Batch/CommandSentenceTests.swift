import Desk
import Retention
import Store
import Testing

@Suite struct CommandSentenceTests {
  static let reasons: [CellReason] = [
    .notUTF8, .nul, .blank, .notANumber, .notWhole, .belowZero, .tooLarge, .scientific,
    .otherDigits, .ambiguousSeparator, .tooManyDecimals(allowed: 2), .otherCurrency("$"),
    .otherMinus, .parentheses, .notADay, .ambiguousDay, .twoDigitYear, .spreadsheetDay, .timeOfDay,
    .unknownWord(allowed: ["yes", "no"]), .ambiguousShare, .surroundingSpace, .invisible,
    .notComposed, .mixedScripts, .mangledBySpreadsheet, .cardNumber, .differs(fromRow: 3),
    .cells(found: 3, expected: 4), .noSuchAccount, .dayToCome, .endsBeforeItBegins,
    .creditedOtherwise, .amountMissing,
  ]

  /// What is wrong, then after a semicolon what to write.
  @Test(arguments: reasons, Language.allCases)
  func everyBadCellHasItsAdvice(reason: CellReason, language: Language) {
    let place = CellPlace(row: 3, line: 4, column: "Price")
    let cell = BadCell(place: place, value: "12,3x", reason: reason)
    let failure = ImportFailure.cells([cell], more: 0)
    let sentence = failure.sentences(Speech(language), file: "own.csv")[0]
    let start = [
      Language.en: "own.csv: row 3, column Price: \"12,3x\": ",
      .fr: "own.csv: ligne de données 3, colonne Price: \"12,3x\": ",
      .pt: "own.csv: linha de dados 3, coluna Price: \"12,3x\": ",
    ][language]
    #expect(sentence.hasPrefix(start ?? "?"))
    #expect(sentence.contains(";"))
  }

  static let faults: [CSVFault] = [
    .unreadable(code: 2), .notAFile, .empty, .otherFormat(.gzip), .otherFormat(.json),
    .encoding("UTF-16"), .header(CellPlace(row: 0, line: 1, column: "2"), .nul),
    .unterminatedQuote(CellPlace(row: 3, line: 9, column: "Price")),
    .textAfterQuote(CellPlace(row: 3, line: 4, column: "Price")),
    .backslashEscape(CellPlace(row: 3, line: 4, column: "Price")),
    .spaceBeforeQuote(CellPlace(row: 3, line: 4, column: "Price")),
    .rowTooLong(row: 3, line: 4, limit: 1 << 20), .tooManyColumns(row: 3, line: 4, limit: 100),
  ]

  @Test(arguments: faults, Language.allCases)
  func everyBadFileHasItsAdvice(fault: CSVFault, language: Language) {
    let sentence = ImportFailure.file(fault).sentences(Speech(language), file: "own.csv")[0]
    #expect(sentence.hasPrefix("own.csv: "))
    #expect(sentence.contains(";") || sentence.contains("?"))
  }

  @Test func headersNameTheOption() {
    let failure = ImportFailure.header([.missing(["account", "tenure"], found: ["Ref", "Who"])])
    #expect(
      failure.sentences(Speech(.en), file: "own.csv") == [
        "own.csv: no column for account, tenure; write --map account=… --map tenure=…; the columns are Ref, Who"
      ])
  }

  @Test func theLineIsNamedWhereRowsAndLinesPartWays() {
    let place = CellPlace(row: 3, line: 9, column: "")
    let cell = BadCell(place: place, value: "", reason: .cells(found: 1, expected: 2))
    #expect(cell.sentence(Speech(.en)).hasPrefix("row 3 (line 9): a row of 1 cells"))
  }

  static let findings: [Finding] = [
    .chain(desk: "d", sequence: 4, .contents), .chain(desk: "d", sequence: 4, .hash),
    .chain(desk: "d", sequence: 4, .contentsOrHash), .chain(desk: "d", sequence: 4, .missing),
    .chain(desk: "d", sequence: 4, .order), .chain(desk: "d", sequence: 4, .unreadable),
    .chain(desk: "d", sequence: 4, .founding), .missingRow(table: "calls", row: "4"),
    .extraRow(table: "calls", row: "4"),
    .value(table: "calls", row: "4", column: "note", journal: nil, found: "x"),
    .schema("calls 4"), .integrity("page 4"),
  ]

  @Test(arguments: findings, Language.allCases)
  func everyFindingHasASentence(finding: Finding, language: Language) {
    let sentence = finding.sentence(Speech(language))
    #expect(sentence.contains("4") && sentence.count > 8)
  }
}
