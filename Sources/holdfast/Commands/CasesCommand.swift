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
    var format = LogWriter.Format.table

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
      let actor = try opening.hand(at: store)
      do {
        if pareto { try store.check(.readFigures, of: actor) }
        try write(try text(store, by: actor))
      } catch {
        throw opening.explain(error, store, else: .notPermitted)
      }
    }

    private func text(_ store: Store, by actor: Actor) throws -> String {
      let year = store.world.today.adding(months: -12)
      let since = closedSince.flatMap { Day(iso: $0) } ?? (pareto || sla ? year : nil)
      let rows = try store.cases(CaseFilter(isOwn: own, closedSince: since), by: actor)
      let writer = CaseWriter(
        format: format, rules: store.rules.book, say: opening.say, world: store.world,
        columns: Output.size(of: STDOUT_FILENO)?.columns)
      if sla { return writer.sla(rows) }
      return pareto ? writer.causes(rows, try store.measures(), by: by) : writer.text(rows)
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
      do {
        guard let row = try store.caseRow(Identifier(number), by: actor) else {
          throw Refusal.complaint(.noSuchCase(Identifier(number)))
        }
        let texts = CaseTexts(
          row.complaint, name: row.subscriberName,
          say: Speech(row.language ?? opening.say.language), rules: store.rules.book,
          today: store.world.today)
        try write((row.complaint.letter ?? texts.letter) + "\n")
      } catch {
        throw opening.explain(error, store, else: .badData)
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
      try write(String(decoding: ComplaintRules.shippedBytes, as: UTF8.self))
    }
  }
}

extension Opening {
  /// Says why nothing came of it; the exit code that fits a refusal is `code`.
  fileprivate func explain(_ error: any Error, _ store: Store, else code: ExitCode) -> any Error {
    switch error {
    case let error as StoreError: return fail(error)
    case let refusal as Refusal:
      Output.error("holdfast: " + refusal.sentence(say, store.rules.catalogue))
      return code
    default: return error
    }
  }
}

private func write(_ text: String) throws {
  guard Output.raw(text) else { throw ExitCode.ioError }
}

extension Pareto.Measure: ExpressibleByArgument {}
