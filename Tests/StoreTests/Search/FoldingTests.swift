import Foundation
import Retention
import Store
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("Maria da Silva", "maria da silva"), ("JOSÉ", "jose"), ("Jose\u{301}", "jose"),
    ("Łódź", "lodz"), ("Đặng Thị Thùy", "dang thi thuy"), ("Søren Ærø", "soren aero"),
    ("Straße", "strasse"), ("Œuvre", "oeuvre"), ("Þór", "thor"), ("Iıİi", "iiii"),
    ("Nguyễn", "nguyen"), ("Ștefan Țepeș", "stefan tepes"), ("O'Brien", "obrien"),
    ("O\u{2019}Brien", "obrien"), ("Jean-Luc", "jean luc"), ("  a \t b  ", "a b"),
    ("ana@example.org", "ana example org"), ("田中 太郎", "田中 太郎"), ("ОЛЬГА", "ольга"),
    ("محمد", "محمد"), ("Ωμέγα", "ωμεγα"), ("１２３", "123"), ("١٢", "12"), ("a\u{0}b", "a b"),
    ("%*\"'", ""), ("", ""), ("a\u{200B}b", "ab"), ("Ǆ", "dz"), ("ẞ", "ss"), ("Й", "и"),
    ("И\u{306}", "и"), ("が", "か"), ("Σοφός", "σοφοσ"), ("ŉ", "n"),
  ])
  func folds(_ text: String, _ folded: String) {
    #expect(Folding.fold(text).utf8.elementsEqual(folded.utf8))
  }

  @Test func foldingTwiceChangesNothing() {
    for value in (0x20 as UInt32)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      #expect(Folding.fold(once).utf8.elementsEqual(once.utf8), "U+\(String(value, radix: 16))")
    }
  }

  /// The table says of every letter that Unicode can take apart what Unicode says.
  @Test func theTableAgreesWithUnicode() {
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)),
        let base = Self.base(of: scalar), base.isASCII
      else { continue }
      #expect(Folding.fold(String(scalar)) == String(base).lowercased(), "\(scalar)")
    }
  }

  /// What is left of a letter without its marks.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    return parts.count > 1 ? parts.first : nil
  }
}

struct SearchKeysTests {
  @Test func everyKindOfKeyIsThere() {
    let keys = SearchKeys.keys(
      name: "Maria da Silva", phone: "+55 (11) 98765-4321", account: "A-1234567",
      email: "Maria@Example.org")
    #expect(
      Set(keys) == [
        "maria da silva", "da silva maria", "silva maria da", "5511987654321", "1987654321",
        "7654321", "4321", "a 1234567", "1234567 a", "a1234567", "1234567", "maria example org",
      ])
  }

  @Test func emptyFieldsMakeNoKeys() {
    #expect(SearchKeys.keys(name: "", phone: "", account: "", email: "").isEmpty)
  }

  @Test func keysAreCutAtACharacter() {
    let long = String(repeating: "я", count: 200)
    let cut = SearchKeys.cut("a" + long)
    #expect(cut.utf8.count <= SearchKeys.limit)
    #expect(("a" + long).hasPrefix(cut))
    #expect(SearchKeys.cut("short") == "short")
  }
}
