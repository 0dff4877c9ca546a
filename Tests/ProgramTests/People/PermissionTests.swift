import Foundation
import TestSupport
import Testing

extension ProgramTests {
  @Suite struct PermissionTests {
    /// The page is written by `holdfast user permissions --markdown`.
    @Test func thePageIsTheTable() throws {
      let page = packageRoot.appending(path: "Documentation/permissions.md")
      let table = try Place().run(["user", "permissions", "--markdown"]).out
      #expect(try String(contentsOf: page, encoding: .utf8) == table)
    }

    @Test func everyCommandIsInTheTable() throws {
      let place = try Place()
      let table = try place.run(["user", "permissions", "--markdown"]).out
      for command in try commands(of: [], place) {
        #expect(table.contains("`\(command.joined(separator: " "))`"), "\(command)")
      }
    }

    /// By the help texts, with those below them.
    private func commands(of parent: [String], _ place: Place) throws -> [[String]] {
      let help = try place.run(parent + ["--help"]).out
      guard let list = help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first else {
        return [parent]
      }
      let names = list.split(separator: "\n")
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
      return try names.flatMap { try commands(of: parent + [$0], place) }
    }

    @Test(
      arguments: [
        ("agent", "log", 0), ("agent", "user list", 77), ("agent", "import", 77),
        ("senior", "user list", 77), ("supervisor", "log", 0), ("supervisor", "user list", 0),
        ("supervisor", "import", 77), ("supervisor", "user disable", 77),
        ("manager", "user list", 0), ("manager", "import", 0), ("manager", "user disable", 77),
        ("administrator", "log", 77), ("administrator", "import", 0),
      ] as [(String, String, Int32)])
    func commandsObeyTheTable(_ role: String, _ command: String, _ status: Int32) throws {
      let place = try Place()
      try place.makeStaffedStore()
      try place.user(["role", "Tom Brandt", role], [Secret.eva])
      let file = [place.path("subscribers.csv")]
      let rest = ["import": file, "user disable": ["Eva Lind"]][command] ?? []
      let outcome = try place.typing(
        [Secret.tom], command.split(separator: " ").map(String.init) + rest, as: "Tom Brandt")
      #expect(outcome.status == status, "\(outcome)")
    }
  }
}
