import ArgumentParser
import Desk
import Documents
import Glibc
import Policy
import Retention
import Store

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Complaints and disputes: print them, their root causes, a letter.",
    subcommands: [List.self, Letter.self, Check.self, Show.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the open cases, the most urgent first.")

    @OptionGroup var options: OpeningOptions
    private var opening: Opening { options.opening }

    @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
    var format = TableFormat.table

    @Flag(help: "Only those that you look after.")
    var own = false

    @Option(
      help: "Also those closed since this day; with --pareto and --sla a year unless it is said.")
    var closedSince: String?

    @Flag(help: "Root causes instead, with the vital few, what was done and what came back.")
    var pareto = false

    @Option(help: "Root causes by count or by cost.")
    var by = Pareto.Measure.count

    @Flag(help: "How many were closed in time instead; open ones that are late count against it.")
    var sla = false

    func validate() throws {
      if pareto && sla { throw ValidationError("Say --pareto or --sla, not both.") }
      if let closedSince, Day(iso: closedSince) == nil {
        throw ValidationError("--closed-since is a day, such as 2026-11-22.")
      }
    }

    func run() throws {
      Output.takeSignals()
      let store = try opening.open()
      let actor =
        try pareto
        ? opening.whoMay(.readFigures, at: store, else: opening.say.mayNotRead)
        : opening.hand(at: store)
      try opening.asking(store) { try print(store, by: actor) }
    }

    private func print(_ store: Store, by actor: Actor) throws {
      let year = store.world.today.adding(months: -12)
      let since = closedSince.flatMap { Day(iso: $0) } ?? (pareto || sla ? year : nil)
      let filter = CaseFilter(isOwn: own, closedSince: since)
      let rows = try store.cases(filter, by: actor)
      let table = CaseTable(opening.say, store.world, store.rules.book)
      guard !sla else {
        guard Output.raw(table.sla(rows, format)) else { throw ExitCode.ioError }
        return
      }
      let isOwn = own || actor.scope(of: .handleCases) < .all
      try Output.print(
        pareto
          ? table.causes(rows, try store.measures(), by: by) : table.list(rows, isOwn: isOwn),
        format)
    }
  }

  struct Letter: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the letter to the mediator as it was given, or as it would be now.")

    @OptionGroup var options: OpeningOptions
    private var opening: Opening { options.opening }

    @Argument(help: "The case's number.")
    var number: Int64

    func run() throws {
      Output.takeSignals()
      let store = try opening.open()
      let actor = try opening.hand(at: store)
      try opening.asking(store, refusal: .badData) {
        guard let row = try store.caseRow(Identifier(number), by: actor) else {
          throw Refusal.complaint(.noSuchCase(Identifier(number)))
        }
        let texts = CaseTexts(
          row.complaint, name: row.subscriberName,
          say: Speech(row.language ?? opening.say.language), rules: store.rules.book,
          today: store.world.today)
        let letter = (row.complaint.letter ?? texts.letter) + "\n"
        guard Output.raw(letter) else { throw ExitCode.ioError }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name everything that is wrong in a file of case rules, by line and column.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The rules.", completion: .file(extensions: ["yaml"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      try requireReadable(file)
      let rules = try explaining { () throws(DocumentError) in
        try ComplaintRules.read(path: file)
      }
      Output.out(options.opening.say.checked(rules, file))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the shipped rules of cases, to be copied and changed.")

    func run() throws {
      Output.takeSignals()
      try Output.print(ComplaintRules.shippedBytes)
    }
  }
}

extension Pareto.Measure: ExpressibleByArgument {}
