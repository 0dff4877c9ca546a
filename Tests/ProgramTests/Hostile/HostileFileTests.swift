import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// Files that people write are quoted in what is said about them.
  @Suite struct HostileFileTests {
    /// As YAML can write them: every scalar escaped that it does not take as it is.
    private static let texts = HostileText.own.map { text in
      "\""
        + text.unicodeScalars.map { scalar in
          (0x20...0x7e).contains(scalar.value) && scalar != "\"" && scalar != "\\"
            ? String(scalar)
            : "\\U" + String(UInt64(scalar.value) + 0x1_0000_0000, radix: 16).dropFirst()
        }.joined() + "\""
    }

    private func expectHarmless(_ outcome: Outcome, _ what: String) {
      let bad = (outcome.out + outcome.error).unicodeScalars.filter {
        $0 != "\n" && HostileText.isForbidden($0)
      }
      #expect(bad.isEmpty, "\(what): \(bad.prefix(5).map(\.value)) in \(outcome)")
    }

    private func write(_ text: String, to name: String, in place: Place) throws -> String {
      let file = place.folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return file.path
    }

    /// A batch of texts in one file: every key and every value of it is reported.
    @Test func themes() throws {
      let place = try Place()
      let keys = Self.texts.enumerated().map { "  \($0.element): '#555555'" }.joined(
        separator: "\n")
      let values = Self.texts.map { "  text.muted: \($0)" }
      for (number, text) in (["style:\n" + keys] + values.map { "style:\n" + $0 }).enumerated() {
        let file = try write(
          "meta: {inherits: holdfast-dark, name: \(Self.texts[number % Self.texts.count])}\n\(text)\n",
          to: ".config/holdfast/themes/t\(number).yaml", in: place)
        guard number < 12 else { continue }
        expectHarmless(try place.run(["theme", "check", file]), text)
        expectHarmless(try place.run(["theme", "preview", "t\(number)"]), text)
      }
      expectHarmless(try place.run(["theme", "list"]), "list")
      expectHarmless(try place.run(["theme", "check"]), "check")
    }

    /// What is right in all else has the text for its name.
    @Test func namesOfThemes() throws {
      let place = try Place()
      for (number, text) in Self.texts.enumerated() {
        let meta = "meta: {inherits: holdfast-dark, name: \(text), author: \(text)}\n"
        _ = try write(meta, to: ".config/holdfast/themes/t\(number).yaml", in: place)
      }
      expectHarmless(try place.run(["theme", "list"]), "list")
      expectHarmless(try place.run(["theme", "check"]), "check")
      let colours = (0..<16).map {
        "base0\(String($0, radix: 16).uppercased()): \"\($0 + 10)3a4a\""
      }
      for text in Self.texts {
        let scheme = "scheme: \(text)\nauthor: \(text)\n" + colours.joined(separator: "\n") + "\n"
        let outcome = try place.run(["theme", "import", write(scheme, to: "s.yaml", in: place)])
        expectHarmless(outcome, text)
      }
    }

    @Test func settings() throws {
      let place = try Place()
      for key in ["theme", "language", "color", "mouse", nil] {
        for text in Self.texts.prefix(12) {
          let line = key.map { "\($0): \(text)\n" } ?? "\(text): 1\n"
          _ = try write(line, to: ".config/holdfast/config.yaml", in: place)
          expectHarmless(try place.run([], ["HOLDFAST_STORE": place.store]), line)
        }
      }
    }

    @Test func catalogues() throws {
      let place = try Place()
      let shown = try place.run(["catalogue", "show"]).out
      let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let places = lines.indices.filter { lines[$0].contains(": ") && !lines[$0].hasPrefix("#") }
      for (number, text) in Self.texts.enumerated() {
        var changed = lines
        // A value here, a key there, all over the file.
        for at in stride(from: number, to: places.count, by: Self.texts.count) {
          let line = changed[places[at]]
          guard let colon = line.firstIndex(of: ":") else { continue }
          let indent = line.prefix { $0 == " " || $0 == "-" }
          changed[places[at]] =
            at.isMultiple(of: 3) ? indent + text + line[colon...] : line[...colon] + " " + text
        }
        let file = try write(changed.joined(separator: "\n"), to: "c.yaml", in: place)
        expectHarmless(try place.run(["catalogue", "check", file]), text)
      }
    }

    @Test func mappingsAndHeaders() throws {
      let place = try Place()
      for text in Self.texts {
        let csv = try place.write(Place.subscribers, to: "a.csv")
        let map = try place.write(
          "columns: {account: account, name: \(text), \(text): x}\n", to: "m.yaml")
        expectHarmless(try place.run(["import", csv, "--mapping", map]), text)
      }
      for (number, text) in HostileText.own.enumerated() {
        let cell = "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
        let forms = [
          "account,tenure,monthly-charge,\(cell),\(cell)\nA,1,2,x,x\n",
          "\(cell),tenure,\(cell)\nA,1,2\n",
          "account,tenure,monthly-charge\n\(cell),\(cell),\(cell)\n",
          "account,tenure,monthly-charge\nA,1,2,\(cell)\n", cell, cell + ",\"x",
        ]
        for csv in [forms[2], forms[number % forms.count]] {
          let file = try place.write(csv, to: "a.csv")
          expectHarmless(try place.run(["import", file]), csv)
        }
      }
    }
  }
}
