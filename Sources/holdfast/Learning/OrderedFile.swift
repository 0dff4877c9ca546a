/// A file whose parts come in any order and are written in their own.
struct OrderedFile {
  private let file: WholeFile
  private var written = 0
  private var waiting: [Int: [UInt8]] = [:]

  init(_ file: WholeFile) { self.file = file }

  /// What comes before all parts.
  func begin(_ head: [UInt8]) throws(SystemError) { try file.append(head) }

  /// The part at a place, counted from 0.
  mutating func write(_ part: [UInt8], at place: Int) throws(SystemError) {
    guard place == written else { return waiting[place] = part }
    try file.append(part)
    written += 1
    while let next = waiting.removeValue(forKey: written) {
      try file.append(next)
      written += 1
    }
  }

  func finish() throws(SystemError) { try file.finish() }
}
