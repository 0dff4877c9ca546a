import Foundation
import Testing

extension ProgramTests {
  /// A store that cannot be opened says why, and nothing is changed.
  @Suite struct StoreFileTests {
    @Test(arguments: ["log", "verify", "batch"])
    func aMissingStore(command: String) throws {
      let place = try Place()
      let outcome = try place.run([command])
      #expect(outcome.status == 66)
      #expect(outcome.error.contains("There is no store at \(place.store)."))
    }

    @Test func aFileThatIsNoStore() throws {
      let place = try Place()
      try place.write(String(repeating: "no store at all\n", count: 600), to: "desk.db")
      let outcome = try place.run(["log"])
      #expect(outcome.status == 65)
      #expect(outcome.error.contains("is not a Holdfast store; nothing was changed."))
    }

    @Test func aNewerStore() throws {
      let place = try Place()
      try place.makeStore()
      // SQLite's user_version, four bytes with the high one first.
      try place.overwrite(at: 60, [0, 0, 0, 99])
      let outcome = try place.run(["log", "--language", "pt"])
      #expect(outcome.status == 65)
      #expect(outcome.error.contains("A base é da versão 99"), "\(outcome.error)")
    }

    @Test func aFolderThatIsOpenToOthers() throws {
      let place = try Place()
      try place.makeStore()
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777], ofItemAtPath: place.folder.path)
      let outcome = try place.run(["log"])
      #expect(outcome.status == 77)
      #expect(outcome.error.contains("chmod 700"))
    }

    @Test func aDamagedStoreIsNeverACrash() throws {
      for seed in 1...12 as ClosedRange<UInt64> {
        let place = try Place()
        try place.makeStore()
        var chance = SeededChance(state: seed)
        let size = try Data(contentsOf: URL(filePath: place.store)).count
        let at = Int.random(in: 100..<size - 600, using: &chance)
        try place.overwrite(at: at, (0..<512).map { _ in .random(in: 0...255, using: &chance) })
        for command in ["log", "verify", "doctor"] {
          let outcome = try place.run([command])
          #expect([0, 1, 65, 74].contains(outcome.status), "seed \(seed): \(command) \(outcome)")
          if outcome.status != 0 { #expect(!(outcome.error + outcome.out).isEmpty) }
        }
      }
    }
  }
}
