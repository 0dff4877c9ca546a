/// Texts that lie in one array and are taken by their place. As texts of their own their references
/// would be counted, at which threads wait for one another.
struct TextsInARow: Sendable {
  private var bytes: [UInt8] = []
  private var ends = [0]

  init(_ texts: [String] = []) {
    for text in texts { add(text) }
  }

  var count: Int { ends.count - 1 }

  mutating func add(_ text: String) {
    bytes += text.utf8
    ends.append(bytes.count)
  }

  /// Adds the text at a place to another.
  func append(_ place: Int, to text: inout [UInt8]) {
    bytes.withUnsafeBufferPointer {
      text += UnsafeBufferPointer(rebasing: $0[ends[place]..<ends[place + 1]])
    }
  }
}
