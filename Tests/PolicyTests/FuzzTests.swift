import Documents
import Policy
import Retention
import Testing

/// Whatever a hand may do to the shipped file, it reads or says where it does not.
@Suite struct FuzzTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func neverTrapsAndAlwaysSaysWhere(seed: UInt64) {
    var chance = Chance(seed: seed)
    let lines = String(decoding: Catalogue.shippedBytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var refused = 0
    for round in 0..<100 {
      var changed = lines
      for _ in 0...chance.below(3) { mutate(&changed, &chance) }
      do {
        let read = try Catalogue.read(changed.joined(separator: "\n"), file: "fuzz")
        #expect(items(of: read) == items(of: changed), "seed \(seed) round \(round)")
      } catch {
        refused += 1
        let isPlaced = error.problems.allSatisfy {
          (1...changed.count + 1).contains($0.line) && $0.column >= 1 && !$0.advice.isEmpty
        }
        #expect(isPlaced && !error.problems.isEmpty, "seed \(seed) round \(round): \(error)")
        #expect(!error.description.contains("not complete"), "seed \(seed) round \(round)")
      }
    }
    #expect(refused > 30, "the mutations of seed \(seed) are too tame")
  }

  /// Incentives, and reasons with rules: what is not refused is never left out in silence.
  private func items(of catalogue: Catalogue) -> [Int] {
    let rules = catalogue.incentives.reduce(0) { $0 + $1.rules.count }
    let reasons = catalogue.reasonGroups.reduce(0) { $0 + $1.reasons.count }
    return [catalogue.incentives.count, rules + reasons]
  }

  /// The same, by the layout of the shipped file.
  private func items(of lines: [String]) -> [Int] {
    let incentives = lines.filter { $0.hasPrefix("    family: ") }
    // A list of one item may be indented by a space more.
    let indented = lines.filter { $0.hasPrefix("      - ") || $0.hasPrefix("       - ") }
    return [incentives.count, indented.count]
  }

  private func mutate(_ lines: inout [String], _ chance: inout Chance) {
    let index = chance.below(lines.count)
    switch chance.below(7) {
    case 0: lines.remove(at: index)
    case 1: lines.swapAt(index, chance.below(lines.count))
    case 2: lines.insert(lines[chance.below(lines.count)], at: index)
    case 3: lines[index] = " " + lines[index]
    case 4: lines[index] = String(lines[index].prefix(chance.below(lines[index].count + 1)))
    case 5: lines[index].append(chance.pick(["'", "\"", "]", "}", ":", " #", "\u{1b}", "\t", "€"]))
    default: changeValue(&lines[index], &chance)
    }
  }

  private func changeValue(_ line: inout String, _ chance: inout Chance) {
    guard let colon = line.firstIndex(of: ":") else { return }
    line.replaceSubrange(
      line.index(after: colon)...,
      with: " "
        + chance.pick([
          "", "0", "-1", "99999999999999999999", "1.234", "no", "~", "[]", "{}", "P1", "I01", "A",
          "0 in 12 months", "120 months", "101 %", "discount", "pause", "unchanged", "&a b", "*a",
          "!!int 3", "[I01, I01]", "{a-month: 9, for: 2 months}", "{amount-off: 1000000000}",
        ]))
  }
}

/// A small generator (splitmix64), so that a seed names its run.
private struct Chance {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }
}
