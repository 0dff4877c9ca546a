import Retention
import TestSupport
import Testing

@Suite struct VoiceCodeTests {
  @Test(arguments: [
    ("K7Q2", "K7Q2"), ("k7q2", "K7Q2"), (" k7 q2 ", "K7Q2"), ("k-7-q-2", "K7Q2"),
    ("O1lI", "0111"), ("oooo", "0000"), ("ZZZZ", "ZZZZ"),
  ]) func isReadAsItIsHeard(_ typed: String, _ text: String) {
    #expect(VoiceCode(typed: typed)?.text == text)
  }

  @Test(arguments: ["", "K7Q", "K7Q22", "K7U2", "K7Q!", "K7Qé", "Ｋ７Ｑ２", "K7Q\u{200B}2"])
  func anythingElseIsNone(_ typed: String) { #expect(VoiceCode(typed: typed) == nil) }

  @Test(arguments: [
    ("4217-K7Q2", "4217-K7Q2"), ("4217 - k7q2", "4217-K7Q2"), ("4217-KI02", "4217-K102"),
    ("K7Q2", nil), ("-K7Q2", nil), ("0-K7Q2", nil), ("4217-K7Q", nil), ("4217-K7Q2-1", nil),
  ]) func callNumbersAreReadTheSameWay(_ typed: String, _ text: String?) {
    #expect(CallNumber(typed: typed)?.text == text)
  }

  /// Four characters are 20 bits, and each bit counts.
  @Test func everyBitCounts() {
    let bytes: [UInt8] = [0xA5, 0x3C, 0x5A, 0xFF]
    let code = VoiceCode(bytes)
    for bit in 0..<20 {
      var other = bytes
      other[bit / 8] ^= 0x80 >> UInt8(bit % 8)
      #expect(VoiceCode(other) != code, "\(bit)")
    }
    #expect(VoiceCode([0xA5, 0x3C, 0x50]) == code)
  }

  @Test func bytesComeBack() throws {
    let bytes: [UInt8] = (0..<32).map { UInt8($0 * 7 % 256) }
    let text = Crockford.text(bytes, count: 52)
    #expect(Crockford.bytes(text) == bytes)
    #expect(Crockford.bytes("U") == nil)
  }
}
