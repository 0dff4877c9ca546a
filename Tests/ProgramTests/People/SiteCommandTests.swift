import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// The key of a site, from the store that makes it to another.
  @Suite struct SiteCommandTests {
    @Test func aKeyIsMadeShownAndBroughtIn() throws {
      let (here, there) = (try Place(), try Place())
      for place in [here, there] { try place.makeStaffedStore() }
      let none = try here.typing([Secret.eva], ["site", "key"])
      #expect(none.status == 0 && none.out.contains("--make"))
      let made = try here.typing([Secret.eva], ["site", "key", "--make"])
      #expect(made.status == 0, "\(made.error)")
      let shown = try here.typing([Secret.eva], ["site", "key", "--show"])
      let key = try #require(shown.lines.last)
      #expect(key.split(separator: "-").count == 14 && !made.out.contains(key))
      let brought = try there.typing([Secret.eva, key.lowercased()], ["site", "key", "--import"])
      #expect(brought.status == 0 && brought.out == made.out, "\(brought.error)")
      let verified = try there.run(["verify"])
      #expect(verified.status == 0 && verified.out.contains("site"))
    }

    @Test(
      arguments: [
        (["site", "key", "--make", "--show"], [], 64, "one of"),
        (["site", "key", "--replace"], [], 64, "--replace goes with"),
        (["site", "key", "--import"], ["K7Q2"], 65, "14 groups"),
        (["site", "key", "--import"], [], 65, "14 groups"),
      ] as [([String], [String], Int32, String)])
    func whatCannotBeIsSaid(
      _ arguments: [String], _ lines: [String], _ status: Int32, _ words: String
    ) throws {
      let place = try Place()
      try place.makeStaffedStore()
      let outcome = try place.typing([Secret.eva] + lines, arguments)
      #expect(outcome.status == status && outcome.error.contains(words), "\(outcome)")
    }

    @Test func nobodyElseSeesIt() throws {
      let place = try Place()
      try place.makeStaffedStore()
      _ = try place.typing([Secret.eva], ["site", "key", "--make"])
      let tom = try place.typing([Secret.tom], ["site", "key", "--show"], as: "Tom Brandt")
      #expect(tom.status == 77 && tom.out.isEmpty, "\(tom)")
      let twice = try place.typing([Secret.eva], ["site", "key", "--make"])
      #expect(twice.status == 73 && twice.error.contains("--replace"), "\(twice)")
      let open = try Place()
      try open.makeStore()
      let nobody = try open.run(["site", "key", "--make"])
      #expect(nobody.status == 77 && nobody.error.contains("admin"), "\(nobody)")
    }
  }
}
