import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// What a command prints is text and line ends, whatever was put into the store, into a file, or
  /// on the command line.
  @Suite struct HostileCommandTests {
    /// Without zero bytes, which neither a file of names nor a command line can hold.
    static let texts = (HostileText.own + HostileText.terminal).filter {
      !$0.unicodeScalars.contains("\0") && $0.utf8.count < 20_000
    }
    /// One text that has one of every kind.
    static let all =
      "\u{1b}[2J\u{1b}]52;c;QQ==\u{7}\u{9b}m\u{202e}\u{2066}\u{200b}\u{e0041}\r\u{b}\u{7f}x"

    private func expectHarmless(
      _ outcome: Outcome, _ what: String, at location: SourceLocation = #_sourceLocation
    ) {
      for text in [outcome.out, outcome.error] {
        let bad = text.unicodeScalars.filter { $0 != "\n" && HostileText.isForbidden($0) }
        #expect(
          bad.isEmpty, "\(what): \(bad.prefix(9).map { String($0.value, radix: 16) }) in \(text)",
          sourceLocation: location)
      }
    }

    private static func cell(_ text: String) -> String {
      "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    /// Everybody has one of the texts in every column that takes words, and calls once.
    private func placeWithCalls() throws -> (Place, answers: Outcome) {
      let place = try Place()
      let header = "account,tenure,monthly-charge,name,phone,email,plan,payment-method,options,"
      let rows = Self.texts.enumerated().map { index, text in
        "HX-\(7000 + index),30,49.90,"
          + Array(repeating: Self.cell(text), count: 9)
          .joined(separator: ",")
      }
      let csv = header + "circumstances,open-case," + Self.cell("Address" + Self.all) + "\n"
      try place.write(csv + rows.joined(separator: "\n") + "\n", to: "hostile.csv")
      let outcome = try place.run(["import", place.path("hostile.csv"), "--agent", Self.all])
      try #require(outcome.status == 0, "\(outcome.error)")
      expectHarmless(outcome, "import")
      #expect(outcome.out.contains("Kept as they are: Address□[2J"))
      let lines = Self.texts.indices.flatMap { index in
        let words = Self.json(Self.texts[index])
        return [
          #"{"command":"find","text":\#(words)}"#,
          #"{"command":"open","account":"HX-\#(7000 + index)","id":\#(index)}"#,
          #"{"command":"reason","call":\#(index + 1),"reason":"P1"}"#,
          #"{"command":"note","call":\#(index + 1),"text":\#(words)}"#,
          #"{"command":"present","call":\#(index + 1),"incentive":\#(words)}"#,
          #"{"command":"close","call":\#(index + 1),"outcome":"CANCELLED-NOW"}"#,
          #"{"command":\#(words)}"#, #"{\#(words):1}"#,
        ]
      }
      return (place, try place.batch(lines, ["--agent", Self.all]))
    }

    private static func json(_ text: String) -> String {
      let data = (try? JSONEncoder().encode(text)) ?? Data()
      return String(decoding: data, as: UTF8.self)
    }

    @Test func whatTheStoreHolds() throws {
      let (place, answers) = try placeWithCalls()
      expectHarmless(answers, "batch")
      #expect(answers.lines.count == Self.texts.count * 8)
      for format in ["table", "csv", "jsonl"] {
        let log = try place.run(["log", "--format", format, "--limit", "1000"])
        expectHarmless(log, format)
        // One line for each, whatever line ends the names have.
        #expect(
          log.lines.count == Self.texts.count
            + ["table": 2, "csv": 1, "jsonl": 0][format, default: 0])
        #expect(log.status == 0)
      }
      for command in ["verify", "doctor"] {
        let outcome = try place.run([command])
        expectHarmless(outcome, command)
        #expect(outcome.status == 0)
      }
    }

    @Test func honestNamesStayReadable() throws {
      let place = try Place()
      let rows = HostileText.honest.enumerated().map { "HX-\($0.offset),30,49.90,\($0.element)\n" }
      try place.write("account,tenure,monthly-charge,name\n" + rows.joined(), to: "a.csv")
      #expect(try place.run(["import", place.path("a.csv")]).status == 0)
      let lines = HostileText.honest.indices.flatMap { index in
        [
          #"{"command":"open","account":"HX-\#(index)"}"#,
          #"{"command":"close","call":\#(index + 1),"outcome":"DROPPED"}"#,
          #"{"command":"reason","call":\#(index + 1),"reason":"P1"}"#,
          #"{"command":"close","call":\#(index + 1),"outcome":"CANCELLED-NOW"}"#,
        ]
      }
      try place.batch(lines)
      for format in ["table", "csv", "jsonl"] {
        let out = try place.run(["log", "--format", format]).out
        for name in HostileText.honest {
          #expect(out.unicodeScalars.contains(name.unicodeScalars), "\(name) in \(format):\n\(out)")
        }
      }
    }

    /// Every argument that is repeated in an answer, right or wrong.
    @Test(arguments: [
      ["log", "--store"], ["log", "--catalogue"], ["log", "--role"], ["log", "--language"],
      ["log", "--format"], ["log", "--limit"], ["log", "foo:"], ["log", "since:"],
      ["doctor", "--store"],
      ["verify", "--store"], ["batch", "--store"], ["import"], ["import", "hostile.csv", "--map"],
      ["import", "hostile.csv", "--mapping"], ["import", "hostile.csv", "--map", "name="],
      ["theme", "check"], ["theme", "preview"], ["theme", "preview", "nord", "--color"],
      ["theme", "import"], ["theme"], ["catalogue", "check"], ["catalogue"], ["desk", "--theme"],
      ["desk", "--color"], ["demo", "--seed"], ["keys", "--color"], ["--"], ["-"], [],
    ])
    func whatWasTyped(_ words: [String]) throws {
      let place = try Place()
      try place.makeStore()
      try place.write(Place.subscribers, to: "hostile.csv")
      var arguments = words.map { $0 == "hostile.csv" ? place.path($0) : $0 }
      if let last = arguments.last, last.hasSuffix(":") || last.hasSuffix("=") || last.count <= 2 {
        arguments[arguments.count - 1] = last + Self.all
      } else {
        arguments.append(Self.all)
      }
      let outcome = try place.run(arguments)
      expectHarmless(outcome, "\(words)")
      #expect(outcome.status != 0 && !outcome.error.isEmpty || words.first == "doctor")
    }

    @Test func whatTheSurroundingsSay() throws {
      let place = try Place()
      let names = ["TERM", "LANG", "LC_ALL", "HOLDFAST_AGENT", "HOLDFAST_THEME", "HOLDFAST_STORE"]
      for name in names + ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "TZ", "COLORTERM"] {
        for command in [["doctor"], ["theme", "list"], ["log"], ["theme", "check", "x"]] {
          expectHarmless(
            try place.run(command, [name: "/nowhere/" + Self.all]), "\(name) \(command)")
        }
      }
    }
  }
}
