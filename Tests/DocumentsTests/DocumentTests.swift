import Documents
import Testing

struct DocumentTests {
  /// Everything wrong with the text of a file itself, with its line and column.
  @Test(arguments: [
    ("", "f:1:1: the file is empty; write at least one 'key: value' line"),
    ("# only a comment\n", "f:1:1: the file is empty; write at least one 'key: value' line"),
    ("a:\tb\n", "f:1:3: there is a tab here; use spaces"),
    ("a: b\nc: \u{1b}[2J\n", "f:2:4: there is the control character U+001B here; remove it"),
    ("é: \"\\e[2J\"\n", "f:1:4: there is the control character U+001B here; remove it"),
    ("a: 1\nb: 2\na: 3\n", "f:3:1: the key 'a' stands twice in one map, first on line 1; keep one"),
    ("a: 1\r\n'a': 3\r\n", "f:2:1: the key 'a' stands twice in one map, first on line 1; keep one"),
    ("- a: 1\n  a: 2\n", "f:2:3: the key 'a' stands twice in one map, first on line 1; keep one"),
    ("{a: 1, a: 2}", "f:1:2: the key 'a' stands twice in one map, first on line 1; keep one"),
    ("a: 1\n---\nb: 2\n", "f:2:1: a second document starts here; put it into a file of its own"),
    ("a: &x 1\n", "f:1:4: anchors (&), aliases (*) and merge keys (<<) are not used; write it out"),
    (
      "a: 1\n<<: {}\n",
      "f:2:1: anchors (&), aliases (*) and merge keys (<<) are not used; write it out"
    ),
    ("a: *x\n", "f:1:4: a value cannot start with '*'; put it in quotes"),
    ("a: !!int 1\n", "f:1:4: the tag 'tag:yaml.org,2002:int' is not used; leave it out"),
    ("? [a]\n: 1\n", "f:1:3: this key is a list or a map; write a plain word as key"),
    (
      "a: b: c\n",
      "f:1:5: there is a second ': ' in this line; put the value in quotes if it contains ': '"
    ),
    ("a: 'b\n", "f:2:1: a quote is opened and never closed; close it with the same quote"),
    ("a: @b\n", "f:1:4: this character cannot start a value; put the value in quotes"),
    ("a: [1, 2\nb: 3\n", "f:2:2: a ',' or ']' is missing; close the list with ]"),
    (
      "a: 1\n b: 2\n",
      "f:2:3: there is a second ': ' in this line; put the value in quotes if it contains ': '"
    ),
    (
      "a: 1\nb\n",
      "f:3:1: a ':' is missing after a key on this line or the one before; write 'key: value'"
    ),
  ])
  func aBrokenFileSaysWhere(text: String, expected: String) {
    #expect(problems(text) { $0.map { key, _ in key.text() } } == expected)
  }

  @Test func aByteThatIsNotUTF8IsNamed() {
    let expected = "f:2:4: byte 8 is not UTF-8 text; save the file as UTF-8"
    #expect(problems(Array("a: b\nb: ".utf8) + [0xff, 0x0a]) { $0.text() } == expected)
  }

  @Test func aByteOrderMarkIsNotPartOfTheFirstKey() throws {
    #expect(try readX("\u{feff}x: 1") { $0.text() } == "1")
  }

  @Test func moreThanFourMebibytesAreRefused() {
    let large = [UInt8](repeating: 0x61, count: Document.limit + 1)
    #expect(problems(large) { $0.text() }.hasPrefix("f:1:1: the file is larger than 4 MiB;"))
  }

  @Test func nestingThatWouldOverflowTheStackIsRefused() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(problems(deep) { $0.text() }.contains("nested too deep"))
    let dashes = String(repeating: "- ", count: 100_000)
    #expect(problems(dashes) { $0.text() }.contains("nested too deep"))
  }

  @Test func aLaughOfManyCopiesIsNotEntered() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...4 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(problems(text) { $0.map { key, _ in key.text() } }.contains("f:1:5: anchors"))
  }

  /// As a key the same laugh is hashed, copy by copy.
  @Test(.timeLimit(.minutes(1))) func aLaughAsAKeyIsRefusedBeforeItIsUnfolded() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? [*a40]\n: 1\n"
    #expect(problems(text) { $0.map { key, _ in key.text() } }.contains("f:6:10: anchors"))
  }

  /// Emphasis in a playbook is neither anchor nor alias.
  @Test func starsAndAmpersandsInTextAreText() throws {
    let text = "x: |\n" + String(repeating: "  be *kind* to R&D & co\n", count: 100)
    #expect(try readX(text) { $0.text() }.hasPrefix("be *kind* to R&D & co\n"))
  }

  @Test func allProblemsComeAtOnceByPosition() {
    let found = problems("b: no\na: [1]\nc: 7\nx: 3\n") { root in
      root.fields { fields in
        let c = fields.required("c") { $0.integer(in: 1...5) }
        let b = fields.required("b") { $0.boolean() }
        let a = fields.required("a") { $0.text() }
        let d = fields.required("d") { $0.text() }
        guard let a, let b, let c, let d else { return nil as String? }
        return "\(a)\(b)\(c)\(d)"
      }
    }
    #expect(
      found == """
        f:1:1: the key 'd' is missing; add 'd: …' to this map
        f:1:4: 'no' is not true or false; write true or false
        f:2:4: this is a list, and should be a value; write it on the same line, after 'key: '
        f:3:4: 7 is out of range; write a number from 1 to 5
        f:4:1: the key 'x' is not known; write one of: c, b, a, d
        """)
  }

  @Test func aReaderThatGivesUpWithoutAWordIsStillARefusal() {
    #expect(problems("a") { _ in nil as Int? }.contains("the file is not complete"))
  }

  @Test func aFileThatIsNotThereSaysSo() {
    #expect(throws: DocumentError.self) { try Document.read(path: "/nowhere/x.yaml") { $0.text() } }
    #expect(throws: DocumentError.self) { try Document.read(path: "/") { $0.text() } }
  }
}
