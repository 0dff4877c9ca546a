/// Counts of yes and no by arm and reason group, for arms that have too few uses for slopes.
struct ShareCells: Sendable {
  /// Under so many uses an arm is judged by its cells.
  static let fewUses = 30
  /// What the expectation weighs, in uses.
  static let weight = 30.0

  private struct Key: Hashable {
    let arm: Int
    let group: Character?
  }

  private var cells: [Key: (yes: Int, count: Int)] = [:]
  private(set) var uses: [Int]

  init(arms: Int) { uses = [Int](repeating: 0, count: arms) }

  mutating func add(arm: Int, group: Character?, happened: Bool) {
    let key = Key(arm: arm, group: group)
    let old = cells[key] ?? (0, 0)
    cells[key] = (old.yes + (happened ? 1 : 0), old.count + 1)
    uses[arm] += 1
  }

  var isThin: Bool { uses.reduce(0, +) < Self.fewUses }

  /// The Beta-Binomial posterior of a cell drawn towards `expected` (a share), as a normal
  /// distribution of the logit with the same mean and spread to first order.
  func logit(arm: Int, group: Character?, expected: Double, commonWidth: Int) -> ArmLogit {
    let cell = cells[Key(arm: arm, group: group)] ?? (0, 0)
    let inside = min(0.98, max(0.02, expected))
    let yes = Self.weight * inside + Double(cell.yes)
    let no = Self.weight * (1 - inside) + Double(cell.count - cell.yes)
    return ArmLogit(
      mean: Insight.logit(yes / (yes + no)), own: (1 / yes + 1 / no).squareRoot(),
      shared: [Double](repeating: 0, count: commonWidth))
  }
}
