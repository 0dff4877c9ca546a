import Foundation
import Store
import Testing

/// All SQL of the module numbers its parameters as they appear, so that SQLite and PostgreSQL
/// mean the same by them.
@Suite struct ParameterOrderTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Sources/Store")

  private static func literals() throws -> [String] {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let swift = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
    return try swift.flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.matches(of: /"""\n([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"/).map { match in
        String(match.1 ?? match.2 ?? "")
      }
    }
  }

  @Test func parametersAppearInTheOrderOfTheirNumbers() throws {
    let numbered = try Self.literals().filter { $0.contains(/\$\d/) }
    #expect(numbered.count > 30)
    for sql in numbered { #expect(SQL.parametersAscend(in: sql), "\(sql)") }
  }
}
