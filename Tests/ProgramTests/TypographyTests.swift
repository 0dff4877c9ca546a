import Foundation
import Testing

/// French puts a narrow no-break space before ; : ! ? and inside « »; a plain one would let a line
/// break before the mark.
@Suite struct TypographyTests {
  @Test(arguments: ["Sources/Desk/Words", "Sources/Desk/Screens", "Sources/holdfast"])
  func aMarkIsNeverLeftAlone(folder: String) throws {
    let walk = FileManager.default.enumerator(
      at: packageRoot.appending(path: folder), includingPropertiesForKeys: nil)
    for file in walk?.allObjects as? [URL] ?? [] where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines where !line.contains("///") && !line.contains("// ") {
        #expect(
          line.firstMatch(of: #/\p{L} [;»]|\p{L} [!?]"|« /#) == nil,
          "\(file.lastPathComponent): \(line)")
      }
    }
  }
}
