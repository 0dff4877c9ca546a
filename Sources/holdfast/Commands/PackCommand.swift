import ArgumentParser
import Desk
import Documents
import Policy
import Retention

struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "What the law of a place asks: check your file, or look at the shipped ones.",
    subcommands: [Check.self, List.self, Show.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name everything that is wrong in a pack, by line and column.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "The pack.", completion: .file(extensions: ["yaml"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      let place = try PackChoice.file(file).awaited()()
      Output.out(options.opening.say.checked(place, file))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The packs that are shipped.")

    @OptionGroup var options: OpeningOptions

    func run() throws {
      Output.takeSignals()
      let say = options.opening.say
      for pack in ShippedPack.allCases { Output.out(say.packLine(pack.jurisdiction)) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Every rule of a pack, with its source and how far it can be trusted.")

    @OptionGroup var options: OpeningOptions

    @Flag(help: "Print the shipped file, to be copied and changed.")
    var yaml = false

    @Argument(help: "The code of a shipped pack, or a file.")
    var pack: String

    func run() throws {
      Output.takeSignals()
      let say = options.opening.say
      let choice = try PackChoice.named(pack, say)
      if yaml, case .shipped(let shipped) = choice {
        return try Output.print(shipped.bytes)
      }
      let place = try choice.awaited()()
      Output.out(say.packLine(place))
      for (rule, source) in place.sortedSources {
        let mark = source.status == .unverified ? "!" : " "
        let title = say.title(of: rule, in: place)
        let padding = String(repeating: " ", count: max(1, 26 - title.count))
        Output.out("\(mark) \(title)\(padding)\(say.value(of: rule, in: place))")
        Output.out("    \(say.source(source))")
      }
    }
  }
}
