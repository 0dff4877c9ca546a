import ArgumentParser
import Desk
import Glibc
import Retention
import Store

struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Print who may be contacted today for offers, surveys or greetings.",
    discussion: """
      Only who said yes to it, does not want silence and was not contacted too often of late; for \
      greetings those whose birthday or anniversary is within a week. How many are left out, and \
      why, is said on standard error.
      """)

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  @Argument(help: "offers, surveys or greetings.")
  var purpose: Purpose

  @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
  var format = TableFormat.table

  func validate() throws {
    guard purpose != .contract else {
      throw ValidationError(
        "What a contract asks for is no list; write offers, surveys or greetings.")
    }
  }

  func run() throws {
    Output.takeSignals()
    let store = try opening.open()
    let actor = try opening.hand(at: store)
    guard actor.scope(of: .followUp) == .all else {
      Output.error("holdfast: " + opening.say.mayNotRead(actor.role))
      throw ExitCode.notPermitted
    }
    var found: [Contactable] = []
    let count = try opening.asking(store) {
      try store.contactable(for: purpose, by: actor) { found += $0 }
    }
    let table = PromiseTable(opening.say, store.world, store.rules.currency)
    try Output.print(table.contacts(found), format)
    Output.error(opening.say.contactCount(count))
  }
}

extension Purpose: ExpressibleByArgument {}
