import Retention
import Testing

struct CallNumberTests {
  @Test(
    arguments: [
      ([0, 0, 0, 0], "7-0000"), ([0xff, 0xff, 0xff, 0xff], "7-ZZZZ"),
      ([0b0000_1000, 0b1000_0110, 0b0100_0000, 0], "7-1234"),
      ([0x08, 0x86, 0x4f, 0xff, 9, 9], "7-1234"), ([], "7-0000"),
    ] as [([UInt8], String)])
  func `the check is the first twenty bits of the hash`(hash: [UInt8], text: String) {
    #expect(CallNumber(call: Identifier(7), hash: hash).text == text)
  }
}
