import Foundation

/// Test data that is too large, or not ours, to stand in the repository.
enum SharedFolder {
  private static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["HOLDFAST_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  static func path(_ path: String) -> String { root.appendingPathComponent(path).path }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }
}
