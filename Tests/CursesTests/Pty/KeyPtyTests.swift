import Terminal
import TestSupport
import Testing

extension PtyTests {
  struct Keys {
    /// Bytes as terminals send them, and what they mean, each pressed by itself.
    private static let presses: [(String, Key)] = [
      ("a", .character("a")), ("é", .character("é")), ("日", .character("日")),
      ("\u{19a}", .character("\u{19a}")), ("😀", .character("😀")), (" ", .character(" ")),
      ("\u{01}", .control("a")), ("\u{03}", .control("c")), ("\t", .tab), ("\r", .enter),
      ("\n", .enter), ("\u{7f}", .backspace), ("\u{08}", .backspace), ("\u{1b}", .escape),
      ("\u{1b}[A", .up), ("\u{1b}OA", .up), ("\u{1b}[B", .down), ("\u{1b}OB", .down),
      ("\u{1b}[C", .right), ("\u{1b}OD", .left), ("\u{1b}[1;5A", .up), ("\u{1b}[1;2C", .right),
      ("\u{1b}[H", .home), ("\u{1b}OH", .home), ("\u{1b}[1~", .home), ("\u{1b}[7~", .home),
      ("\u{1b}[F", .end), ("\u{1b}OF", .end), ("\u{1b}[4~", .end), ("\u{1b}[8~", .end),
      ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown), ("\u{1b}[2~", .insert),
      ("\u{1b}[3~", .delete), ("\u{1b}[Z", .backTab), ("\u{1b}OM", .enter),
      ("\u{1b}OP", .function(1)), ("\u{1b}[11~", .function(1)), ("\u{1b}[[A", .function(1)),
      ("\u{1b}OS", .function(4)), ("\u{1b}[15~", .function(5)), ("\u{1b}[24~", .function(12)),
    ]

    @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100", "nonsense"])
    func eachKeyIsItself(_ term: String) throws {
      let terminal = try PseudoTerminal(term: term)
      try terminal.read()
      for (index, (bytes, key)) in Self.presses.enumerated() {
        terminal.send(bytes)
        while terminal.notes.count < index + 2 { try terminal.read() }
        #expect(terminal.notes.last == "\(Event.key(key))", "\(bytes.debugDescription)")
      }
    }

    @Test func aBurstKeepsItsOrder() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("ab\u{1b}[Aé\u{1b}OBq\u{1b}[6~.")
      let keys: [Key] = [
        .character("a"), .character("b"), .up, .character("é"), .down, .character("q"),
        .pageDown, .character("."),
      ]
      let notes = try terminal.read(untilNoted: "\(Event.key(.character(".")))")
      #expect(notes.dropFirst() == keys.map { "\(Event.key($0))" }[...])
    }

    @Test func whatNobodyTypedIsSwallowed() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{1b}[?62;4c\u{1b}]11;rgb:00/11/22\u{1b}\\\u{1b}[?2026;2$y.")
      #expect(try terminal.read(untilNoted: "\(Event.key(.character(".")))").count == 2)
    }

    @Test func bytesThatAreNoTextAreDropped() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send([0xff, 0xfe, 0xc3])
      terminal.send("\u{1b}[A")
      try terminal.read(untilNoted: "\(Event.key(.up))")
      terminal.send("z")
      #expect(try terminal.read(untilNoted: "\(Event.key(.character("z")))").count == 3)
    }

    @Test func aPasteIsOneEvent() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{1b}[200~one\rtwo\u{1b}[Aé\u{1b}[201~\u{1b}[B.")
      let notes = try terminal.read(untilNoted: "\(Event.key(.character(".")))")
      #expect(
        notes.dropFirst() == [
          "\(Event.paste("one\ntwo\u{1b}[Aé"))", "\(Event.key(.down))",
          "\(Event.key(.character(".")))",
        ])
    }

    /// Half a click behind a paste, in one piece with it: the other half may never come.
    @Test func aTornClickBehindAPasteHoldsNothingUp() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{1b}[200~one\u{1b}[201~\u{1b}[<0;1")
      try terminal.read(untilNoted: "\(Event.paste("one"))")
      terminal.send("z.")
      try terminal.read(untilNoted: "\(Event.key(.character(".")))")
    }

    @Test func aMebibyteIsOnePaste() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{1b}[200~" + String(repeating: "x", count: 1 << 20) + "\u{1b}[201~")
      try terminal.read()
      #expect(terminal.notes.last == "long \("\(Event.paste(""))".utf8.count + 1 << 20)")
    }

    @Test func aPasteWithoutAnEndIsTakenAsItIs() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{1b}[200~half")
      try terminal.read()
      #expect(terminal.notes.last == "\(Event.paste("half"))")
    }

    @Test(arguments: [
      ("\u{1b}[<0;5;6M", Event.mouse(Mouse(.press, at: Point(x: 4, y: 5)))),
      ("\u{1b}[<64;1;1M", .mouse(Mouse(.wheelUp, at: Point(x: 0, y: 0)))),
      ("\u{1b}[<65;300;20M", .mouse(Mouse(.wheelDown, at: Point(x: 299, y: 19)))),
      ("\u{1b}[I", .focus(true)), ("\u{1b}[O", .focus(false)),
    ])
    func reports(_ bytes: String, _ event: Event) throws {
      let terminal = try PseudoTerminal(size: Size(width: 320, height: 30))
      try terminal.read()
      terminal.send(bytes)
      try terminal.read()
      #expect(terminal.notes.last == "\(event)")
    }
  }
}
