import Insight
import Testing

struct ColumnReadingTests {
  @Test(
    arguments: [
      (["1", "2.5", ""], .number(.point)), (["1,234.50", "20.00"], .number(.point)),
      (["1.234,50", "20,00"], .number(.comma)), (["12,5", "7,25"], .number(.comma)),
      (["1 234", "5"], .number(.point)), (["1,234", "22,000"], .number(.point)),
      (["$70.35", "-3"], .number(.point)), (["2024-01-31", "2024-02-01"], .day(.yearMonthDay)),
      (["31/01/2024", "01/02/2024"], .day(.dayMonthYear)),
      (["01/31/2024", "02/01/2024"], .day(.monthDayYear)),
      (["Yes", "No", "yes"], .category(["No", "Yes", "yes"])), (["", ""], .category([])),
      (["inf", "0x10"], .category(["0x10", "inf"])),
    ] as [([String], ColumnReading.Form)])
  func `a column says what it is`(cells: [String], form: ColumnReading.Form) {
    #expect(ColumnReading(learning: column(cells), in: cells.indices).form == form)
  }

  @Test(
    arguments: [
      ("1 234,50", 1234.5), ("12 %", 12), ("€ 7,25", 7.25), ("-1,5", -1.5), ("1.000", 1000),
      ("\u{2212}3", -3),
    ])
  func `a number is read past its ornaments`(text: String, number: Double) {
    #expect(NumberSpelling.comma.number(text) == number)
  }

  @Test func `what was not there when it was learnt is one past the last`() {
    let cells = ["DSL", "Fibre", " DSL ", "", "Cable"]
    let reading = ColumnReading(learning: column(cells), in: 0..<4)
    #expect(reading.levels == ["DSL", "Fibre"])
    let values = reading.values(of: column(cells))
    #expect(values[0] == 0 && values[1] == 1 && values[2] == 0 && values[4] == 2)
    #expect(values[3].isNaN && reading.value("n/a").isNaN)
  }

  @Test func `a stray word in a column of numbers is a blank`() {
    let cells = (0..<40).map(String.init) + ["unknown"]
    let reading = ColumnReading(learning: column(cells), in: cells.indices)
    #expect(reading.form == .number(.point))
    #expect(reading.value("unknown").isNaN && reading.value("39") == 39)
  }

  @Test func `days are counted from 1970`() {
    #expect(DaySpelling.yearMonthDay.day("1970-01-02T10:00:00") == 1)
    #expect(DaySpelling.dayMonthYear.day("29.02.2024") == 19_782)
    #expect(DaySpelling.yearMonthDay.day("2024-13-01") == nil)
  }
}

struct ColumnTraitTests {
  @Test(
    arguments: [
      ("plan", Array(repeating: "a", count: 30), .constant),
      ("customerID", (0..<30).map { "x\($0 * 7919 % 1000)" }, .identifier),
      ("RowNumber", (1...30).map(String.init), .identifier),
      ("ref no", (0..<30).map { "\(1_000_000 + $0 * 7919)" }, .identifier),
      ("contact", (0..<30).map { "382-\(4000 + $0)" }, .phone),
      ("mobile", (0..<30).map { "\(600_000_000 + $0 * 7)" }, .phone),
      ("name", (0..<30).map { "Name \($0 % 20)" }, .freeText),
      ("churn date", (1...30).map { "2024-01-\($0 < 10 ? "0" : "")\($0)" }, .dayOfLeaving),
      ("joined", (1...30).map { "2024-01-\($0 < 10 ? "0" : "")\($0)" }, nil),
      ("salary", (0..<30).map { "\(20_000 + $0 * 977).5" }, nil),
      ("income", (0..<30).map { "\(20_000 + $0 * 977)" }, nil),
      ("city", (0..<30).map { "City \($0 % 5)" }, nil),
      ("left on", ["", "x", ""], nil),
    ] as [(String, [String], ColumnTrait?)])
  func `a column nobody should learn from`(name: String, cells: [String], trait: ColumnTrait?) {
    #expect(ColumnTrait.of(column(cells, name)) == trait)
  }
}

func column(_ cells: [String], _ name: String = "column") -> TextColumn {
  var column = TextColumn(name: name)
  for cell in cells { column.append(cell) }
  return column
}
