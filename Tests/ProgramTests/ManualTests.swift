import Foundation
import Testing

extension ProgramTests {
  /// Documentation/holdfast.1 names every command and every option that the program has.
  @Suite struct ManualTests {
    static let commands = [
      ["desk"], ["demo"], ["import"], ["batch"], ["log"], ["verify"], ["doctor"],
      ["catalogue", "check"], ["catalogue", "show"], ["pack", "check"],
      ["pack", "list"], ["pack", "show"], ["theme", "list"], ["theme", "check"],
      ["theme", "preview"], ["theme", "import"], ["keys"], ["user", "add"], ["user", "list"],
      ["user", "disable"], ["user", "enable"], ["user", "role"], ["user", "unlock"],
      ["cases", "list"], ["cases", "letter"], ["cases", "check"], ["cases", "show"],
      ["user", "password"], ["user", "permissions"], ["site", "key"], ["learn"], ["train"],
      ["score"],
      ["promises"], ["contacts"],
      ["survey", "check"], ["survey", "show"], ["satisfaction"],
      ["survive"], ["offers", "simulate"], ["offers", "evaluate"],
      ["loyalty", "figures"], ["loyalty", "account"], ["loyalty", "import"],
      ["loyalty", "expire"], ["loyalty", "check"], ["loyalty", "show"],
    ]

    @Test(arguments: commands)
    func everyOptionIsInTheManual(command: [String]) throws {
      let manual = try Self.manual()
      #expect(manual.contains("holdfast \(command.joined(separator: " "))"))
      let help = try Place().run(command + ["--help"]).out
      let options = help.split(whereSeparator: { " \n[]()<>/,".contains($0) })
        .filter { $0.hasPrefix("--") && $0.count > 2 }
      #expect(!options.isEmpty)
      for option in Set(options) {
        #expect(manual.contains(option), "\(option) of \(command.joined(separator: " "))")
      }
    }

    @Test func everyCommandIsTested() throws {
      let help = try Place().run(["--help"]).out
      let list = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
      let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
      #expect(Set(names).subtracting(["See"]) == Set(Self.commands.compactMap(\.first)))
    }

    private static func manual() throws -> String {
      let page = packageRoot.appending(path: "Documentation/holdfast.1")
      return try String(contentsOf: page, encoding: .utf8).replacingOccurrences(
        of: "\\-", with: "-")
    }
  }
}
