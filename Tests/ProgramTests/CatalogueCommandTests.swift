import Foundation
import Testing

extension ProgramTests {
  @Suite struct CatalogueCommandTests {
    @Test func theShippedOneIsPrintedAndFine() throws {
      let place = try Place()
      let shown = try place.run(["catalogue", "show"])
      let file = packageRoot.appending(path: "Catalogue/default.yaml")
      #expect(shown.out == (try String(contentsOf: file, encoding: .utf8)))
      let copy = try place.write(shown.out, to: "own.yaml")
      let checked = try place.run(["catalogue", "check", copy])
      #expect(checked.status == 0)
      #expect(checked.out.contains("20 incentives, 45 reasons, 13 outcomes"))
      let broken = shown.out.replacingOccurrences(of: "currency: EUR", with: "curency: EUR")
      try place.write(broken, to: "own.yaml")
      let refused = try place.run(["catalogue", "check", copy])
      #expect(refused.status == 65)
      #expect(refused.error.contains("\(copy):"))
      #expect(refused.error.contains("did you mean 'currency'?"))
    }

    @Test func aMissingFile() throws {
      let place = try Place()
      #expect(try place.run(["catalogue", "check", place.path("none.yaml")]).status == 66)
    }
  }
}
