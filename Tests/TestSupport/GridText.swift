import Foundation
package import Terminal
package import Testing

extension Grid {
  /// The screen as text, one line a row, trailing blanks left out.
  package var text: String {
    (0..<size.height).map { row($0) + "\n" }.joined()
  }

  /// One row as text, without the blanks at its end.
  package func row(_ y: Int) -> String {
    var line = String.UnicodeScalarView()
    for x in 0..<size.width { line.append(contentsOf: scalars(of: self[x, y])) }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The text, and under each row the runs of its styles, as in `~ 0-7 title+bold on header`;
  /// plain text on the surface is not said.
  package var styledText: String {
    (0..<size.height).map { y in
      let runs = styleRuns(y).joined(separator: ", ")
      return row(y) + "\n" + (runs.isEmpty ? "" : "    ~ \(runs)\n")
    }.joined()
  }

  private func styleRuns(_ y: Int) -> [String] {
    var runs: [String] = []
    var start = 0
    for x in 0..<size.width where x + 1 == size.width || self[x + 1, y].style != self[x, y].style {
      let style = self[x, y].style
      if style != Style(.text) { runs.append("\(start)-\(x) \(style.legend)") }
      start = x + 1
    }
    return runs
  }
}

extension Style {
  fileprivate var legend: String {
    let named: [(Emphasis, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
      (.italic, "italic"),
    ]
    let weights = named.filter { emphasis.contains($0.0) }.map { "+" + $0.1 }.joined()
    return key.name + weights + (ground == .surface ? "" : " on \(ground.name)")
  }
}

/// Compares a screen with `Snapshots/<name>.txt` beside the calling test, or writes that file
/// when the environment variable HOLDFAST_RECORD is 1. A name may have folders in it.
package func expectSnapshot(
  _ grid: Grid, named name: String, styled: Bool = false, filePath: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let text = styled ? grid.styledText : grid.text
  try expectSnapshot(text, named: name, filePath: filePath, at: location)
}

/// The same for what is read instead of seen.
package func expectSnapshot(
  _ now: String, named name: String, filePath: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["HOLDFAST_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try now.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  guard let before = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "No snapshot \(name).txt yet: run this test once with HOLDFAST_RECORD=1",
      sourceLocation: location)
    return
  }
  if let difference = rowDifference(before, now) {
    Issue.record("\(name).txt differs\n\(difference)", sourceLocation: location)
  }
}

/// The rows that differ, each with its number, as recorded (`-`) and as drawn (`+`); nil when
/// none does. Texts are compared scalar by scalar: a decomposed accent is a difference.
package func rowDifference(_ recorded: String, _ drawn: String) -> String? {
  let old = rows(recorded)
  let new = rows(drawn)
  guard old != new else { return nil }
  return (0..<max(old.count, new.count)).flatMap { y -> [String] in
    let before = y < old.count ? old[y] : nil
    let after = y < new.count ? new[y] : nil
    guard before != after else { return [] }
    return [before.map { "\(y) - \(text($0))|" }, after.map { "\(y) + \(text($0))|" }]
      .compactMap { $0 }
  }.joined(separator: "\n")
}

private func rows(_ text: String) -> [[Unicode.Scalar]] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
}

private func text(_ row: [Unicode.Scalar]) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: row)
  return String(view)
}
