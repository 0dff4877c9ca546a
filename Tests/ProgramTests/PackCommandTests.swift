import Foundation
import Testing

extension ProgramTests {
  @Suite struct PackCommandTests {
    @Test func theShippedOnesAreListed() throws {
      let listed = try Place().run(["pack", "list"])
      #expect(listed.status == 0)
      for code in ["default", "us-ca", "fr", "br", "pt", "uk"] {
        #expect(listed.out.contains("\n\(code) ") || listed.out.hasPrefix("\(code) "))
      }
    }

    @Test func everyRuleIsShownWithItsSource() throws {
      let shown = try Place().run(["pack", "show", "fr"])
      #expect(shown.status == 0)
      #expect(shown.out.contains("20% of the rest for a handset (C. conso. L224-28)"))
      #expect(shown.out.contains("verified, read on 22 Nov 2026: C. conso. L224-28"))
      #expect(shown.out.contains("! recording notice"))
      #expect(shown.out.contains("    UNVERIFIED: GDPR art. 13"))
      let sources = shown.out.split(separator: "\n").filter { $0.hasPrefix("    ") }
      #expect(sources.count == 27)
    }

    @Test func aShippedOneIsPrintedAndFine() throws {
      let place = try Place()
      let shown = try place.run(["pack", "show", "uk", "--yaml"])
      let file = packageRoot.appending(path: "Packs/uk.yaml")
      #expect(shown.out == (try String(contentsOf: file, encoding: .utf8)))
      let copy = try place.write(shown.out, to: "own.yaml")
      let checked = try place.run(["pack", "check", copy])
      #expect(checked.status == 0 && checked.out.contains("nothing is wrong"))
      let broken = shown.out.replacingOccurrences(of: "refund:", with: "refunds:")
      try place.write(broken, to: "own.yaml")
      let refused = try place.run(["pack", "check", copy])
      #expect(refused.status == 65)
      #expect(
        refused.error.contains("\(copy):") && refused.error.contains("did you mean 'refund'?"))
      #expect(try place.run(["pack", "show", copy]).status == 65)
      #expect(try place.run(["pack", "check", place.path("none.yaml")]).status == 66)
    }

    @Test func anUnknownCodeSaysWhatToWrite() throws {
      let place = try Place()
      for command in [["pack", "show", "frr"], ["batch", "--pack", "frr"]] {
        let refused = try place.run(command)
        #expect(refused.status == 64)
        #expect(refused.error.contains("did you mean “fr”?"))
      }
    }

    /// The option wins over the variable, and that over the file of settings.
    @Test(arguments: [
      ([], "", "", true), ([], "", "pack: br\n", false), ([], "br", "", false),
      ([], "default", "pack: br\n", true), (["--pack", "br"], "default", "", false),
      (["--pack", "default"], "br", "pack: br\n", true),
    ])
    func theDeskKeepsToOne(
      options: [String], variable: String, settings: String, isOffered: Bool
    ) throws {
      let place = try Place()
      try place.makeStore()
      let folder = place.path("config/holdfast")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if !settings.isEmpty { try place.write(settings, to: "config/holdfast/config.yaml") }
      let lines = [
        #"{"command": "open", "subscriber": 1}"#,
        #"{"command": "reason", "call": 1, "reason": "S1"}"#,
        #"{"command": "present", "call": 1, "incentive": "I12"}"#,
      ]
      let answers = try place.run(
        ["batch"] + options, input: Data(lines.joined(separator: "\n").utf8),
        ["HOLDFAST_PACK": variable, "XDG_CONFIG_HOME": place.path("config")]
      ).objects()
      let code = try #require(answers.last)["code"] as? String
      #expect((code != "registerFirst") == isOffered, "\(answers)")
    }
  }
}
