import Desk
import Insight
import Retention
import Trials

/// The report of a trial for people.
struct TrialTable {
  private let report: TrialReport
  private let say: Speech

  /// Of random's regret, in percent.
  private static let aims = ["default": 25.0, "clean": 18.6]

  init(_ report: TrialReport, _ say: Speech) {
    self.report = report
    self.say = say
  }

  var text: String { report.worlds.flatMap(lines).joined(separator: "\n") }

  private func lines(_ world: TrialReport.World) -> [String] {
    let title = say.trialTitle(world: world.world, seeds: report.seeds, calls: report.calls)
    let rows = world.policies.map { policy -> String in
      let error = policy.standardError.map { " ± " + say.tenths($0) } ?? ""
      let aim = policy.policy == PolicyName.thompson.rawValue ? Self.aims[world.world] : nil
      let row =
        "  " + padded(policy.policy, 20) + leading(say.tenths(policy.regretPercent), 7)
        + padded(error, 8) + leading(say.tenths(policy.regretPerCall), 8) + " " + say.aCall
      return row + (aim.map { "   " + say.aim("≤ " + say.tenths($0)) } ?? "")
    }
    return [title] + rows + ["  " + say.trialCoverage(world.coverage), ""]
  }
}

/// The judgement of a log for people.
struct JudgedLog {
  private let file: OfferLogFile
  private let say: Speech
  private var rows: [[String]] = []
  private(set) var refusals: [String] = []

  init(_ file: OfferLogFile, _ say: Speech) {
    self.file = file
    self.say = say
    for (index, policy) in file.policies.enumerated() {
      do throws(LogJudgement.Refusal) {
        rows.append(row(policy, try file.log.judge(policy: index)))
      } catch {
        refusals.append(say.tooFew(policy, error))
      }
    }
  }

  var text: String {
    let table = rows.isEmpty ? [] : [say.judgementTitles] + rows
    let lines = table.map { cells in
      padded(cells[0], 20) + cells.dropFirst().map { leading($0, 18) }.joined()
    }
    return (lines + [say.judged(file)]).joined(separator: "\n")
  }

  private func row(_ policy: String, _ judgement: LogJudgement) -> [String] {
    [
      policy, amount(judgement.snips.value), interval(judgement.snips),
      amount(judgement.doublyRobust.value), interval(judgement.doublyRobust),
      say.integer(Int(judgement.effective)),
    ]
  }

  private func interval(_ estimate: LogJudgement.Estimate) -> String {
    let range = estimate.interval
    return amount(range.lowerBound) + " – " + amount(range.upperBound)
  }

  /// Two digits after the point, as money has.
  private func amount(_ value: Double) -> String {
    say.money(Money(minor: Int64(exactly: (value * 100).rounded()) ?? .max))
  }
}

/// Spaces behind, or before.
private func padded(_ text: String, _ columns: Int) -> String {
  text + String(repeating: " ", count: max(0, columns - text.count))
}

private func leading(_ text: String, _ columns: Int) -> String {
  String(repeating: " ", count: max(0, columns - text.count)) + text
}
