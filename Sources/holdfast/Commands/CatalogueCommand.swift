import ArgumentParser
import Desk
import Documents
import Glibc
import Policy
import Retention

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "The file of incentives: check yours, or copy the shipped one.",
    subcommands: [Check.self, Show.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name everything that is wrong in a catalogue, by line and column.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The catalogue.", completion: .file(extensions: ["yaml"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      try requireReadable(file)
      let checked = try explaining { () throws(DocumentError) in
        try CheckedCatalogue.read(fileBytes(file), file: file)
      }
      for warning in checked.warnings { Output.error(warning.description) }
      Output.out(options.opening.say.checked(checked.catalogue, file))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the shipped catalogue, to be copied and changed.")

    func run() throws {
      Output.takeSignals()
      try Output.print(Catalogue.shippedBytes)
    }
  }
}
