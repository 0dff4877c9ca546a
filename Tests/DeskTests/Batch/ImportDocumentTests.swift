import Foundation
import Store
import Testing

/// Documentation/import.md lists every field.
@Suite struct ImportDocumentTests {
  @Test(arguments: ImportField.allCases)
  func everyFieldIsInThePage(field: ImportField) throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: package.appending(path: "Documentation/import.md"), encoding: .utf8)
    #expect(page.contains("`\(field.rawValue)`"))
  }
}
