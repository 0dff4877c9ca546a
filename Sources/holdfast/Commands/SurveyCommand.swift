import ArgumentParser
import Desk
import Documents
import Policy
import Retention

struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "The file of questions at the end of a call: check yours, or copy the shipped one.",
    subcommands: [Check.self, Show.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name everything that is wrong in a survey, by line and column.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The survey.", completion: .file(extensions: ["yaml"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      try requireReadable(file)
      let catalogue = try options.opening.readCatalogue().value
      let checked = try explaining { () throws(DocumentError) in
        try CheckedSurvey.read(fileBytes(file), file: file, catalogue: catalogue)
      }
      for warning in checked.warnings { Output.error(warning.description) }
      Output.out(options.opening.say.checked(checked.form, file))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the shipped survey, to be copied and changed.")

    func run() throws {
      Output.takeSignals()
      try Output.print(SurveyForm.shippedBytes)
    }
  }
}
