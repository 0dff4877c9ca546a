import Foundation

/// The data that is not part of this package: `HOLDFAST_SHARED`, else `shared` beside it.
package enum SharedData {
  /// The whole file; nil where there is none, and the test is then skipped.
  package static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: folder + "/" + path)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  package static func has(_ path: String) -> Bool {
    FileManager.default.isReadableFile(atPath: folder + "/" + path)
  }

  private static let folder =
    ProcessInfo.processInfo.environment["HOLDFAST_SHARED"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
    .standardizedFileURL.path()
}
