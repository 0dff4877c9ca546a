/// What keeps a table from being one of spells.
package enum SurvivalFault: Error, Hashable, Sendable {
  case missingColumn(String, found: [String])
  /// No number of months of 0 or more; `row` counts from 1 after the header.
  case duration(row: Int, text: String)
  /// Neither yes nor no.
  case event(row: Int, text: String)
  case nobodyLeft
}

/// A table with what is learnt from it about staying.
package struct SurvivalRun: Sendable {
  /// A column that was left out by itself.
  package struct LeftOut: Hashable, Sendable {
    package enum Why: Hashable, Sendable {
      case trait(ColumnTrait)
      /// It is nearly the duration, or the duration times another column.
      case duration
    }
    package let column: String
    package let why: Why
  }

  package let spells: [Spell]
  package let columns: SurvivalColumns
  package let leftOut: [LeftOut]
  private let groups: [Double]?

  package init(
    _ table: Table, duration: String, event: String, dropped: [String]
  ) throws(SurvivalFault) {
    for name in [duration, event] + dropped where table.column(named: name) == nil {
      throw .missingColumn(name, found: table.names)
    }
    spells = try Self.spells(table, duration, event)
    guard spells.contains(where: \.left) else { throw .nobodyLeft }
    let asked = table.columns.filter {
      ![duration, event].contains($0.name) && !dropped.contains($0.name)
    }
    let traits = asked.compactMap { column in
      ColumnTrait.of(column).map { LeftOut(column: column.name, why: .trait($0)) }
    }
    let sound = asked.map(\.name).filter { name in !traits.contains { $0.column == name } }
    let frame = Frame(table, columns: sound, learningFrom: 0..<table.rowCount)
    let twins = DurationTwins(frame, spells.map(\.months)).names
    leftOut = traits + twins.map { LeftOut(column: $0, why: .duration) }
    let kept = Frame(
      columns: frame.columns.filter { !twins.contains($0.reading.name) }, rowCount: frame.rowCount)
    columns = SurvivalColumns(kept)
    groups = kept.columns.first { NameWords.of($0.reading.name).contains("contract") }?.values
  }

  package var lastMonth: Int { Int(spells.map(\.months).max() ?? 0) }

  package func model() -> SurvivalModel { SurvivalModel(spells, columns.rows, groups: groups) }

  package func judgement() -> SurvivalJudgement {
    SurvivalModel.judged(spells, columns.rows, groups: groups)
  }

  package func curve(_ row: Int, by model: SurvivalModel) -> SurvivalCurve {
    model.curve(columns.rows[row], group: groups?[row])
  }

  private static func spells(
    _ table: Table, _ duration: String, _ event: String
  ) throws(SurvivalFault) -> [Spell] {
    guard let months = table.column(named: duration), let left = table.column(named: event) else {
      return []
    }
    var spells: [Spell] = []
    for row in 0..<table.rowCount {
      guard let number = Double(months[row]), number.isFinite, number >= 0 else {
        throw .duration(row: row + 1, text: months[row])
      }
      guard let gone = words[left[row].lowercased()] else {
        throw .event(row: row + 1, text: left[row])
      }
      spells.append(Spell(months: number, left: gone))
    }
    return spells
  }

  /// What files say for leaving and staying.
  private static let words: [String: Bool] = [
    "yes": true, "y": true, "true": true, "t": true, "1": true, "1.0": true, "left": true,
    "churned": true, "oui": true, "sim": true, "no": false, "n": false, "false": false,
    "f": false, "0": false, "0.0": false, "stayed": false, "non": false, "não": false,
  ]
}

/// Numeric columns that are nearly the duration, by themselves or times another column: total
/// charges are tenure × monthly charge. They would tell the end of the spell that they come from.
private struct DurationTwins {
  let names: [String]
  private static let nearly = 0.95

  init(_ frame: Frame, _ months: [Double]) {
    let numbers = frame.columns.filter { $0.reading.levels == nil }
    names = numbers.filter { column in
      let factors =
        [nil] + numbers.filter { $0.reading.name != column.reading.name }.map(Optional.init)
      return factors.contains { factor in
        let product = months.indices.map { months[$0] * (factor?.values[$0] ?? 1) }
        return abs(Self.correlation(column.values, product)) > Self.nearly
      }
    }.map(\.reading.name)
  }

  /// Over the rows in which both are known.
  private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let pairs = zip(left, right).filter { $0.0.isFinite && $0.1.isFinite }
    let count = Double(max(1, pairs.count))
    let means = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
    var (product, first, second) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (x, y) = (pair.0 - means.0, pair.1 - means.1)
      product += x * y
      first += x * x
      second += y * y
    }
    return first > 0 && second > 0 ? product / (first * second).squareRoot() : 0
  }
}
