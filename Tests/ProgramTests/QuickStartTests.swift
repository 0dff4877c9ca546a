import Foundation
import Testing

extension ProgramTests {
  /// The usual options are understood in two ways, which say the same.
  @Suite struct QuickStartTests {
    /// Each as `--name value`, which is quick, and as `--name=value`, which the parser takes.
    @Test(arguments: [
      [], ["--language", "fr"], ["--language", "pt", "--agent", "Ana"], ["--language", "de"],
      ["--role", "king"], ["--role", "administrator"], ["--role", "manager", "--log"],
      ["--color", "9"], ["--color", "16"],
      ["--theme", "nope"], ["--catalogue", "/nowhere.yaml"], ["--pack", "frr"],
      ["--pack", "fr"], ["--pack", "/nowhere.yaml"], ["--no-mouse"], ["--mouse"],
      ["--plain"], ["--plain", "--log"],
      ["--language", "fr", "--language", "en"], ["--agent"], ["--agent", "-x"], ["--wrong", "x"],
      ["extra"],
    ])
    func bothWaysSayTheSame(_ options: [String]) throws {
      for command in [[], ["desk"]] {
        let place = try Place()
        let missing = place.path("none.db")
        let quick = try place.run(command + options + ["--store", missing])
        let parsed = try place.run(command + joined(options) + ["--store=\(missing)"])
        #expect(quick.status == parsed.status && quick.status != 0)
        #expect((quick.out, quick.error) == (parsed.out, parsed.error), "\(command + options)")
      }
    }

    private func joined(_ options: [String]) -> [String] {
      var joined: [String] = []
      var rest = options[...]
      while let name = rest.popFirst() {
        if let value = rest.first, !value.hasPrefix("-"), name.hasPrefix("--") {
          rest.removeFirst()
          joined.append("\(name)=\(value)")
        } else {
          joined.append(name)
        }
      }
      return joined
    }

    @Test func bothWaysOpenTheSameDesk() throws {
      let place = try Place()
      try place.makeStore()
      for options in [
        ["--agent", "Ana", "--role", "supervisor"], ["--agent=Ana", "--role=supervisor"],
      ] {
        let seat = try Seat(place, options)
        try seat.see("Ana", "supervisor", "Offer log")
        seat.press("\u{11}")
        #expect(try seat.end().status == 0)
      }
    }

    @Test func helpAndVersionAreTheParsers() throws {
      let place = try Place()
      #expect(try place.run(["--help"]).out.contains("SUBCOMMANDS"))
      #expect(try place.run(["demo", "--help"]).out.contains("--subscribers"))
      #expect(try place.run(["--version"]).out == "0.1.0\n")
    }
  }
}
