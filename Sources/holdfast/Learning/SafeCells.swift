import Desk
import Insight
import Terminal

/// Writes the cells of a file as cells of another: without space around, empty where they are
/// blank, and, as in the log, nothing in them that a terminal or a spreadsheet would obey. What has
/// to be looked at closely is looked at once.
struct SafeCells {
  private var known = KnownCells()
  private var texts = TextsInARow()

  mutating func append(_ cell: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    // Whatever means a blank is no longer than four bytes.
    if cell.count > 4 || Self.isNumber(cell), CSVCell.isPlain(cell), cell.last != 0x20 {
      text += cell
    } else if let place = known.place(of: cell) {
      texts.append(Int(place), to: &text)
    } else {
      let safe = Self.safe(TextColumn.text(of: cell))
      known.insert(cell, Int32(texts.count))
      if known.count > texts.count { texts.add(safe) }
      text += safe.utf8
    }
  }

  static func safe(_ text: String) -> String { CSVCell.text(SafeText(text).description) }

  private static func isNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }
}
