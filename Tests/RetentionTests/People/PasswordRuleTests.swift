import Retention
import Testing

@Suite struct PasswordRuleTests {
  private func fault(_ typed: String, of name: String = "Amélie Rousseau") -> PasswordFault? {
    do {
      try PasswordRule.check(Password(typed), of: name)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    "blue lamp over seven trees", "Tr0ub4dor&3-fells-the-cow", "xk9#mQ2$vL7@pR4z",
    "três ovelhas roxas no telhado", "amélie mange des huîtres froides", "山田さくらは毎朝七時に走っています",
    "314159265358979", "password is not my goblin", "               spaces count too",
    "rousseau paints nine tigers", "\u{1F40C}\u{1F344} slow snail mushroom",
  ])
  func aGoodOneIsTaken(_ typed: String) { #expect(fault(typed) == nil) }

  @Test(
    arguments: [
      ("", .tooShort(least: 15)), ("fourteen chars", .tooShort(least: 15)),
      // Fifteen keystrokes, fourteen characters once they are composed.
      ("zebra ove\u{301} lamp", .tooShort(least: 15)),
      (String(repeating: "ab cd ef gh ij ", count: 9), .tooLong(most: 128)),
      ("blue lamp\u{7} over trees", .unprintable), ("blue lamp\tover trees", .unprintable),
      ("passwordpassword", .repeated), ("abcabcabcabcabcabcab", .repeated),
      ("aaaaaaaaaaaaaaaa", .repeated), ("xK9#mQ2$xK9#mQ2$xK9#", .repeated),
      ("password1password2", .common), ("Password123456789!", .common),
      ("P@ssw0rd-P4ssword", .common), ("letmein letmein 2026", .common),
      ("qwertyuiopasdfgh", .common), ("QWERTZUIOP1234567", nil), ("azertyuiopqsdfgh", .common),
      ("1234567890123456", .repeated), ("abcdefghijklmnopq", .common),
      ("zyxwvutsrqponmlk", .common), ("aaaabbbbccccdddd", .common),
      ("1q2w3e4r5t6y7u8i", .common), ("summer winter 2026!", .common),
      ("motdepasse motdepasse1", .common), ("senha secreta 2026", .common),
      ("iloveyou12345678", .common), ("correct horse battery staple", .common),
      ("holdfast retention desk", .common), ("Holdfast-2026-Admin", .common),
      ("Amélie Rousseau 1", .ownName), ("amélierousseau2026", .ownName),
      ("rousseau-rousseau1", .ownName), ("password rousseau", .ownName),
    ] as [(String, PasswordFault?)])
  func theOthersAreNot(_ typed: String, _ expected: PasswordFault?) {
    #expect(fault(typed) == expected)
  }

  @Test func oneIsTheSameOnEveryKeyboard() {
    #expect(Password("cafe\u{301}") == Password("café"))
    #expect(Password("cafe\u{301}").text.utf8.elementsEqual("café".utf8))
  }

  @Test func oneIsNeverShown() {
    let password = Password("blue lamp over seven trees")
    var dumped = ""
    dump(password, to: &dumped)
    #expect(!("\(password)" + String(reflecting: password) + dumped).contains("lamp"))
  }

  @Test func theLongestIsJudgedAtOnce() {
    #expect(fault(String(repeating: "1a2b", count: 32)) == .repeated)
    #expect(fault(String(repeating: "password1", count: 14) + "zq") == nil)
  }
}
