import Retention
import Testing

struct MoneyTextTests {
  @Test(
    arguments: [
      ("12", 1_200), ("12.5", 1_250), ("12,50", 1_250), (" 7 ", 700), ("0", 0),
      ("-1", nil), ("1.234", nil), ("1,2,3", nil), ("", nil), (".5", nil), ("5.", nil),
      ("１２", nil), ("1e3", nil), ("99999999999999999999", nil), ("1 2", nil),
    ] as [(String, Int64?)])
  func `what a person types`(text: String, minor: Int64?) {
    #expect(Money(typed: text, .euro)?.minor == minor)
  }

  @Test(arguments: [0, 5, -5, 1_200, -123_456, .max, .min] as [Int64])
  func `plain digits come back as they were`(minor: Int64) {
    let yen = Currency(code: "JPY", decimals: 0)
    #expect(Money(plain: Money(minor: minor).plain(.euro), .euro)?.minor == minor)
    #expect(Money(plain: Money(minor: minor).plain(yen), yen)?.minor == minor)
  }
}
