import Desk
import Retention
import Store
import TestSupport
import Testing

@Suite struct PlainTests {
  @Test(
    arguments: [
      (0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (123_450, 2, "1234.50"), (7, 0, "7"),
      (-1234, 3, "-1.234"), (.min, 2, "-92233720368547758.08"),
    ] as [(Int64, Int, String)])
  func money(minor: Int64, decimals: Int, text: String) {
    let currency = Currency(code: "XXX", decimals: decimals)
    #expect(Money(minor: minor).plain(currency) == text)
  }

  @Test(arguments: [
    (0, "2026-11-22T10:00:00+00:00"), (3600, "2026-11-22T11:00:00+01:00"),
    (-12_600, "2026-11-22T06:30:00-03:30"),
  ])
  func moments(utcOffset: Int, text: String) {
    #expect(Moment.sample.iso(utcOffset: utcOffset) == text)
  }

  @Test(arguments: [
    ("a\u{1B}[2J", "\"a\\u001b[2J\""), ("\u{9B}x", "\"\\u009bx\""), ("a\u{2028}b", "\"a\\u2028b\""),
    ("\u{202E}", "\"\\u202e\""), ("\u{E0041}", "\"\\udb40\\udc41\""), ("Zoë 花", "\"Zoë 花\""),
  ])
  func linesHoldNothingThatATerminalObeys(text: String, line: String) throws {
    #expect(JSON.text(text).line == line)
    #expect(try JSON.read(line) == .text(text))
  }

  @Test(arguments: [
    (["reason:P", "cost>5"], "reason:P cost>5"), (["two words"], "\"two words\""),
    (["agent:Ana Prado"], "agent:\"Ana Prado\""), (["agent:\"Ana P\" x"], "agent:\"Ana P\" x"),
  ])
  func theShellsQuotesHold(arguments: [String], filter: String) {
    #expect(LogFilter.words(arguments) == filter)
  }
}
