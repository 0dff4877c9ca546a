import Foundation
import Glibc

/// A folder of a test's own, removed with it.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/holdfast-store-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failed(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  struct Failed: Error { let code: Int32 }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}
