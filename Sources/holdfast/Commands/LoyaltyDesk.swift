import ArgumentParser
import Desk
import Documents
import Glibc
import Policy
import Retention
import Store

struct LoyaltyDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loyalty",
    abstract: "Stamps and points: what members have, how programmes fare, opening balances.",
    subcommands: [
      Figures.self, Account.self, Import.self, Expire.self, Check.self, Show.self,
    ],
    defaultSubcommand: Figures.self)

  struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How each programme fares: redemption, and drop-out in the first twelve months.")

    @OptionGroup var options: OpeningOptions

    @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
    var format = TableFormat.table

    func run() throws {
      Output.takeSignals()
      let opening = options.opening
      let store = try opening.open()
      let actor = try opening.whoMay(.readFigures, at: store, else: opening.say.mayNotRead)
      let figures = try opening.asking(store) { try store.loyaltyFigures(by: actor) }
      let table = LoyaltyTable(opening.say, store.rules.book.programmes)
      try Output.print(table.figures(figures), format)
    }
  }

  struct Account: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The ledger of one subscriber: balances, lots and rewards.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The account, as billing names it.")
    var account: String

    @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
    var format = TableFormat.table

    func run() throws {
      Output.takeSignals()
      let opening = options.opening
      let store = try opening.open()
      let actor = try opening.hand(at: store)
      try opening.asking(store) {
        try store.check(.findSubscribers, of: actor)
        guard let subscriber = try store.subscriber(account: account),
          let ledger = try store.loyaltyAccount(of: subscriber.id)
        else { throw Refusal.noSuchSubscriber }
        let table = LoyaltyTable(opening.say, store.rules.book.programmes)
        try Output.print(
          table.ledger(ledger, on: store.world.today, store.rules.currency), format)
      }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Credit opening balances from a CSV file: all of them or none, again without a change.",
      discussion: """
        Columns: account, programme, amount; and if there are any reference, earned, expires. \
        Nothing is credited twice under one reference.
        """)

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      let opening = options.opening
      let store = try opening.open()
      let actor = try opening.whoMay(
        .importSubscribers, at: store, else: opening.say.mayNotImport)
      var status = StatusLine(opening.say)
      try opening.asking(store) {
        do {
          defer { status.clear() }
          let summary = try store.importOpeningBalances(path: file, by: actor) {
            status.show($0.rows, done: $0.bytesDone, of: $0.bytesTotal)
          }
          status.clear()
          Output.out(opening.say.openingBalances(summary))
        } catch let failure as ImportFailure {
          Output.error(failure.sentences(opening.say, file: file).joined(separator: "\n"))
          if case .file(.unreadable) = failure { throw ExitCode.noInput }
          throw ExitCode.badData
        }
      }
    }
  }

  struct Expire: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write down what has ended unused. No balance changes by it.")

    @OptionGroup var options: OpeningOptions

    func run() throws {
      Output.takeSignals()
      let opening = options.opening
      let store = try opening.open()
      let actor = try opening.whoMay(.readFigures, at: store, else: opening.say.mayNotRead)
      try opening.asking(store) {
        Output.out(opening.say.lotsExpired(try store.expireLots(by: actor)))
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name everything that is wrong in a file of programmes, by line and column.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The file.", completion: .file(extensions: ["yaml"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      try requireReadable(file)
      let catalogue = try options.opening.readCatalogue().value
      let checked = try explaining { () throws(DocumentError) in
        try CheckedProgrammes.read(fileBytes(file), file: file, for: catalogue)
      }
      for warning in checked.warnings { Output.error(warning.description) }
      Output.out(options.opening.say.programmes(checked.programmes.count, in: file))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the shipped programmes, to be copied and changed.")

    func run() throws {
      Output.takeSignals()
      try Output.print(CheckedProgrammes.shippedBytes)
    }
  }
}
