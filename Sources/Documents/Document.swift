/// The one strict reader of the YAML files that people write.
///
/// One document of UTF-8 text without tabs, anchors, aliases, merge keys or tags, at most 4 MiB;
/// no key twice in a map. A broken line of YAML ends the reading there; everything else that is
/// wrong in a file is reported at once.
package enum Document {
  /// The largest file, in bytes.
  package static let limit = 4 << 20

  /// What `read` makes of the file's root.
  ///
  /// - Parameter name: the file's name in messages.
  /// - Throws: all problems of the file, by position.
  package static func read<Result>(
    _ bytes: [UInt8], name: String, _ read: (Value) -> Result?
  ) throws(DocumentError) -> Result {
    let report = Report(file: name)
    var result: Result?
    if bytes.count > limit {
      report.add(.tooLarge(limit: limit), at: .start)
    } else if let text = checkedText(bytes, report) {
      result = Composer(report: report).compose(text).flatMap(read)
    }
    try report.throwIfAny()
    guard let result else {
      report.add(.unexplained, at: .start)
      throw DocumentError(Array(report.problems))
    }
    return result
  }

  /// The same for a file on disk.
  package static func read<Result>(
    path: String, _ read: (Value) -> Result?
  ) throws(DocumentError) -> Result {
    try self.read(fileBytes(path), name: path, read)
  }
}
