import Foundation
import Testing

extension ProgramTests {
  /// Every line of Documentation/batch.md is sent, so that the page cannot go stale.
  @Suite struct BatchDocumentTests {
    @Test func everyExampleIsSo() throws {
      let examples = try Self.examples()
      let place = try Place()
      let made = try place.run([
        "demo", "--make-only", "--subscribers", "300", "--store", place.store,
      ])
      try #require(made.status == 0, "\(made.error)")
      let outcome = try place.batch(
        examples.map(\.line), ["--agent", "Amélie Rousseau", "--role", "senior"])
      let answers = try outcome.objects()
      try #require(answers.count == examples.count)
      for (example, answer) in zip(examples, answers) {
        Self.compare(example.answer, answer, at: example.line)
      }
    }

    @Test func everyCommandHasAnExample() throws {
      let shown = try Self.examples().compactMap { $0.answer["command"] as? String }
      let all = [
        "find", "open", "call", "check", "reason", "confirm", "recording", "asked", "register",
        "offers", "present", "answer", "note",
        "close", "log", "ask", "approvals", "grant", "refuse", "change", "withdraw", "sign-in",
        "voice-challenge", "voice-grant", "voice-reply",
        "loyalty", "join", "leave", "earn", "redeem", "use", "reverse",
        "promise", "promise-kept", "promise-move", "promise-withdraw", "promise-hand-over",
        "promises", "contact", "contacted", "care",
        "survey", "satisfaction", "case-open", "case-step", "cases", "causes", "measure",
      ]
      #expect(Set(shown) == Set(all))
    }

    /// Pairs of blocks: what is sent, and what comes back.
    private static func examples() throws -> [(line: String, answer: [String: Any])] {
      let page = packageRoot.appending(path: "Documentation/batch.md")
      let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```json\n")
      let blocks = parts.dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
      try #require(blocks.count.isMultiple(of: 2) && !blocks.isEmpty)
      return try stride(from: 0, to: blocks.count, by: 2).map { index in
        let answer = try JSONSerialization.jsonObject(with: Data(blocks[index + 1].utf8))
        return (blocks[index], try #require(answer as? [String: Any]))
      }
    }

    private static let exact: Set<String> = [
      "ok", "command", "id", "kind", "code", "key", "repeated", "available", "verified", "line",
    ]

    /// The same keys with values of the same kind; what tells answers apart word for word.
    private static func compare(_ shown: [String: Any], _ real: [String: Any], at line: String) {
      #expect(Set(shown.keys) == Set(real.keys), "\(line)")
      for (key, value) in shown {
        guard let other = real[key] else { continue }
        if exact.contains(key) {
          #expect("\(value)" == "\(other)", "\(key) of \(line)")
        }
        switch (value, other) {
        case (let value as [String: Any], let other as [String: Any]):
          compare(value, other, at: line)
        case (let value as [[String: Any]], let other as [[String: Any]]):
          let forms = other.map { Set($0.keys) }
          for item in value { #expect(forms.contains(Set(item.keys)), "\(key) of \(line)") }
        default:
          #expect(kind(value) == kind(other), "\(key) of \(line)")
        }
      }
    }

    private static func kind(_ value: Any) -> String {
      switch value {
      case is String: "text"
      case is [Any]: "list"
      case is [String: Any]: "object"
      default: "number"
      }
    }
  }
}
