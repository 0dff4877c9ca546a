import Retention
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Amélie Rousseau", "Amélie Rousseau"), ("  Tom   Brandt ", "Tom Brandt"),
    ("Ame\u{301}lie", "Amélie"), ("山田 さくら", "山田 さくら"), ("agent 7", "agent 7"),
  ])
  func aNameIsComposedAndTidied(_ typed: String, _ name: String) throws {
    let checked = try PersonName.checked(typed)
    #expect(checked.utf8.elementsEqual(name.utf8))
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("---", .empty), ("Tom\nBrandt", .unprintable),
      ("Tom\u{202E}", .unprintable), ("To\u{200B}m", .unprintable), ("\u{1B}[2J", .unprintable),
      (String(repeating: "x", count: 61), .tooLong(limit: 60)), ("holdfast", .reserved),
      ("Holdfast demo", .reserved),
    ] as [(String, PersonNameFault)])
  func whatIsNoneIsRefused(_ typed: String, _ fault: PersonNameFault) {
    #expect(throws: fault) { try PersonName.checked(typed) }
  }
}
