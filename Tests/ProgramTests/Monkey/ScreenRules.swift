import Terminal
import TestSupport

/// What holds on every picture of the desk.
struct ScreenRules {
  let screen: PaintedScreen
  let size: Size

  /// The first thing that is wrong; nil when all is well.
  var broken: String? {
    let cursor = screen.cursor
    guard (0...size.width).contains(cursor.x), (0..<size.height).contains(cursor.y) else {
      return "the cursor is at \(cursor)"
    }
    let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard size.width >= 60, size.height >= 20 else {
      let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      let isSaid = words.hasPrefix("Holdfast needs 60×20") || size.width < 20 || size.height < 3
      return isSaid ? nil : "too small, but: \(words)"
    }
    // A card that waits for its call has no footer, and no rule under its header either.
    guard lines.count >= size.height, !lines[0].isEmpty,
      !lines[size.height - 1].isEmpty || lines[1].isEmpty
    else {
      return "no title or no footer"
    }
    return corners.isEmpty || corners.contains(where: isWhole)
      ? nil : "a dialog's frame is broken: \(corners.map(edge).joined(separator: " "))"
  }

  private var corners: [Point] {
    (0..<size.height).flatMap { y in
      (0..<size.width).compactMap { screen[$0, y] == "┌" ? Point(x: $0, y: y) : nil }
    }
  }

  private func edge(_ corner: Point) -> String {
    (corner.y..<size.height).map { screen[corner.x, $0].debugDescription }.joined()
  }

  /// Of dialogs over each other the last one covers the others.
  private func isWhole(_ corner: Point) -> Bool {
    guard let right = (corner.x..<size.width).first(where: { screen[$0, corner.y] == "┐" }),
      let bottom = (corner.y..<size.height).first(where: { screen[corner.x, $0] == "└" })
    else { return false }
    return screen[right, bottom] == "┘"
      && (corner.y + 1..<bottom).allSatisfy {
        screen[corner.x, $0] == "│" && screen[right, $0] == "│"
      } && (corner.x + 1..<right).allSatisfy { screen[$0, bottom] == "─" }
  }
}
