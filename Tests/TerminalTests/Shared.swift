import Foundation

/// Data that several programs are tested with; beside the package unless HOLDFAST_SHARED says
/// another folder.
enum Shared {
  static let corpora: URL = {
    let named = ProcessInfo.processInfo.environment["HOLDFAST_SHARED"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared = named.map { URL(fileURLWithPath: $0) } ?? root.appendingPathComponent("../shared")
    return shared.appendingPathComponent("corpora")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: corpora.path) }

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: corpora.appendingPathComponent(name))
  }
}
