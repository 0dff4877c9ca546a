/// Gathers the problems of one file while it is read.
final class Report {
  let file: String
  private(set) var problems: Set<Problem> = []

  init(file: String) { self.file = file }

  func add(_ fault: Fault, at place: Place) {
    let words = fault.words
    add(words.message, advice: words.advice, at: place)
  }

  func add(_ message: String, advice: String, at place: Place) {
    problems.insert(Problem(file: file, at: place, message, advice: advice))
  }

  func throwIfAny() throws(DocumentError) {
    guard problems.isEmpty else { throw DocumentError(Array(problems)) }
  }
}
