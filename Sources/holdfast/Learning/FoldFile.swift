import Insight
import Store

/// Which fold each row of a file belongs to: a line for each row, a column for each repeat.
struct FoldFile {
  /// For each repeat the fold of each row.
  let repeats: [[String]]

  /// Throws `ImportFailure` or `TrainingFault`. A first line that is no numbers is a header.
  init(_ path: String, labels: [Bool]) throws {
    do {
      let reader = try CSVReader(ByteStream(path: path))
      var lines: [[String]] = []
      if reader.header.allSatisfy({ Int($0) != nil }) { lines.append(reader.header) }
      let width = reader.header.count
      while try reader.next() { lines.append((0..<reader.count).map(reader.text)) }
      for (row, line) in lines.enumerated() {
        guard line.count == width, let bad = line.first(where: { Int($0) == nil }) else {
          if line.count == width { continue }
          throw TrainingFault.foldNumber(line.joined(separator: ","), row: row + 1)
        }
        throw TrainingFault.foldNumber(bad, row: row + 1)
      }
      guard lines.count == labels.count else {
        throw TrainingFault.foldRows(found: lines.count, expected: labels.count)
      }
      repeats = (0..<width).map { place in lines.map { $0[place] } }
    } catch let fault as CSVFault {
      throw ImportFailure.file(fault)
    }
    for (place, folds) in repeats.enumerated() where !Self.canBeLearnt(folds, labels) {
      throw TrainingFault.foldClasses(column: place + 1)
    }
  }

  /// Outside each fold enough must have left and have stayed.
  private static func canBeLearnt(_ folds: [String], _ labels: [Bool]) -> Bool {
    let names = Set(folds)
    return names.count > 1
      && names.allSatisfy { name in
        let outside = folds.indices.filter { folds[$0] != name }.map { labels[$0] }
        let left = outside.count { $0 }
        return min(left, outside.count - left) >= ChurnLabel.fewest
      }
  }
}
