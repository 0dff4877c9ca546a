import Documents
import Testing

private enum Level: String, CaseIterable { case agent, senior, supervisor, manager }

struct ValueTests {
  @Test(arguments: ["no", "010", "1e3", "null", "2026-01-01", "0x1f", "true", ".inf", "="])
  func textIsWhatIsWritten(text: String) throws {
    #expect(try readX("x: \(text)") { $0.text() } == text)
  }

  @Test(arguments: [("\"\"", ""), ("'it''s'", "it's"), ("|\n  a\n  b\n", "a\nb\n"), ("'~'", "~")])
  func quotedAndBlockText(yaml: String, expected: String) throws {
    #expect(try readX("x: \(yaml)") { $0.text() } == expected)
  }

  @Test(arguments: ["x:", "x: ~"])
  func aKeyWithoutAValueIsRefused(text: String) {
    let found = problems(text) { $0.fields { $0.required("x") { $0.text() } } }
    #expect(found.hasSuffix("there is no value here; write one, or leave the key out"))
  }

  @Test(arguments: [("0", 0), ("-5", -5), ("\"12\"", 12), ("100", 100)])
  func integers(text: String, expected: Int) throws {
    #expect(try readX("x: \(text)") { $0.integer(in: -5...100) } == expected)
  }

  @Test(arguments: [
    "007", "1_000", "1.0", "+1", "1e2", "-", "١٢", "99999999999999999999", "0x10", "101", "-6",
  ])
  func notIntegers(text: String) {
    #expect(throws: DocumentError.self) {
      try readX("x: \(text)") { $0.integer(in: -5...100) }
    }
  }

  @Test(arguments: [("49.90", 4990), ("49.9", 4990), ("49", 4900), ("0.05", 5), ("-1.25", -125)])
  func decimalsAreExact(text: String, expected: Int) throws {
    #expect(try readX("x: \(text)") { $0.decimal(places: 2, in: -200...9999) } == expected)
  }

  @Test(arguments: ["49.905", "49,90", ".5", "5.", "1.2.3", "1e2", "00.5", "NaN", "100.00"])
  func notDecimals(text: String) {
    #expect(throws: DocumentError.self) {
      try readX("x: \(text)") { $0.decimal(places: 2, in: 0...9999) }
    }
  }

  @Test func aDecimalOutOfRangeIsSpelledAsDecimal() {
    let found = problems("x: 120.5") {
      $0.fields { $0.required("x") { $0.decimal(places: 2, in: 5...9999) } }
    }
    #expect(found == "f:1:4: 120.50 is out of range; write a number from 0.05 to 99.99")
  }

  @Test(arguments: [("true", true), ("false", false)])
  func booleans(text: String, expected: Bool) throws {
    #expect(try readX("x: \(text)") { $0.boolean() } == expected)
  }

  @Test(arguments: ["yes", "True", "on", "1"])
  func notBooleans(text: String) {
    #expect(throws: DocumentError.self) { try readX("x: \(text)") { $0.boolean() } }
  }

  @Test(arguments: [
    ("superviser", "did you mean 'supervisor'?"),
    ("agnet", "did you mean 'agent'?"),
    ("Senior", "did you mean 'senior'?"),
    ("boss", "write one of: agent, senior, supervisor, manager"),
  ])
  func choicesSuggest(text: String, advice: String) {
    let found = problems("x: \(text)") {
      $0.fields { $0.required("x") { $0.choice(of: Level.self) } }
    }
    #expect(found == "f:1:4: '\(text)' is not known here; \(advice)")
  }

  @Test func choicesAndNames() throws {
    #expect(try readX("x: senior") { $0.choice(of: Level.self) } == .senior)
    #expect(try readX("x: P1") { $0.name(among: ["P1", "P2"]) } == "P1")
  }

  @Test func mapsKeepTheOrderOfTheFile() throws {
    let keys = try readX("x: {b: 1, a: 2, c: 3}") { $0.map { key, _ in key.text() } }
    #expect(keys == ["b", "a", "c"])
  }

  @Test func listsReportEveryItem() {
    let found = problems("- 1\n- b\n- 3\n- d\n") { $0.list { $0.integer(in: 0...9) } }
    #expect(found.split(separator: "\n").count == 2)
    #expect(found.contains("f:2:3: 'b' is not a whole number"))
    #expect(problems("[]") { $0.list(atLeastOne: true) { $0.text() } }.contains("list is empty"))
  }

  @Test func aMeaningOfOnesOwnHasItsPlace() {
    let found = problems("x: red") { root in
      root.fields {
        $0.required("x") { $0.text(as: "a colour", example: "#1a2b3c") { _ in nil as Int? } }
      }
    }
    #expect(found == "f:1:4: 'red' is not a colour; write it like #1a2b3c")
  }
}
