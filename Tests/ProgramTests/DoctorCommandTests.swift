import Foundation
import Testing

extension ProgramTests {
  @Suite struct DoctorCommandTests {
    @Test func everyFactHasAMark() throws {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.run(["doctor"])
      #expect(outcome.status == 0)
      let others = outcome.lines.filter { !$0.hasPrefix("✓ ") }
      #expect(others.count == 2 && others[0].hasPrefix("! sign-in"), "\(outcome.out)")
      #expect(others[1].contains("holdfast user add NAME --role administrator"))
      #expect(outcome.lines.contains { $0.contains("subscribers") && $0.hasSuffix(" 3") })
      #expect(outcome.lines.contains { $0.contains("journal_mode") && $0.hasSuffix("truncate") })
    }

    @Test func whatIsWrongHasAdvice() throws {
      let place = try Place()
      let outcome = try place.run(["doctor"], ["LANG": "C"])
      #expect(outcome.status == 66)
      #expect(outcome.lines.filter { $0.hasPrefix("! ") }.count == 2)
      #expect(outcome.out.contains("→ There is no store at \(place.store)."))
    }
  }
}
