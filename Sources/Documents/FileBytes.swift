import Glibc

/// Reads a whole file of at most 4 MiB; what people write by hand is a thousandth of that.
package func fileBytes(_ path: String) throws(DocumentError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
  guard descriptor >= 0 else { throw refusal(path, .unreadable(errno: errno)) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 64 << 10)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return bytes }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { throw refusal(path, .unreadable(errno: errno)) }
    bytes.append(contentsOf: chunk[..<count])
    guard bytes.count <= Document.limit else {
      throw refusal(path, .tooLarge(limit: Document.limit))
    }
  }
}

private func refusal(_ path: String, _ fault: Fault) -> DocumentError {
  let words = fault.words
  return DocumentError([Problem(file: path, at: .start, words.message, advice: words.advice)])
}
