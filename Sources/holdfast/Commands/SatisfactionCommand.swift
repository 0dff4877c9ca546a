import ArgumentParser
import Desk
import Retention
import Store

struct SatisfactionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satisfaction",
    abstract: "Print what subscribers say and do: NPS with its margin, by reason, offer and agent.",
    discussion: """
      A figure that rests on fewer answers than the survey's minimum is not shown; its count is.
      """)

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  @Option(help: "The first day that counts, such as 2026-06-01. Default: 180 days ago.")
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Print what was said in words that have these, newest first; \"\" for all.",
      valueName: "words"))
  var words: String?

  @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
  var format = TableFormat.table

  func run() throws {
    Output.takeSignals()
    let store = try opening.open()
    let actor = try opening.whoMay(.readFigures, at: store, else: opening.say.mayNotRead)
    let first = try since.map(day) ?? store.world.today.adding(days: -SatisfactionReport.usualDays)
    let session = Session(
      actor: actor, language: opening.say.language, rules: store.rules, world: store.world)
    let report = try opening.asking(store) {
      try store.satisfactionReport(since: first, matching: words ?? "", by: actor)
    }
    let writer = SatisfactionWriter(format: format, session: session)
    let lines = words == nil ? writer.figures(report) : writer.words(report)
    Output.out(lines.joined(separator: "\n"))
  }

  private func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      Output.error(opening.say.notADay(text))
      throw ExitCode.validationFailure
    }
    return day
  }
}
