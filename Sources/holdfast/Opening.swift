import ArgumentParser
import Desk
import Documents
import Glibc
import Insight
import Policy
import Retention
import Store

/// Where the store is, who asks, in which language, as it stands on the command line.
struct OpeningOptions: ParsableArguments {
  @Option(help: "The store's file. Default: $HOLDFAST_STORE, or desk.db in your data folder.")
  var store: String?

  @Option(help: "The catalogue of incentives; default: the shipped one.")
  var catalogue: String?

  @Option(
    help: """
      What the law asks: default, us-ca, fr, br, pt, uk or a file. Default: $HOLDFAST_PACK, or pack \
      in config.yaml.
      """)
  var pack: String?

  @Option(
    help: "The rules of cases. Default: $HOLDFAST_CASE_RULES, or the shipped ones.",
    completion: .file(extensions: ["yaml"]))
  var caseRules: String?

  @Option(
    help: """
      The file of loyalty programmes. Default: $HOLDFAST_PROGRAMMES, or the shipped one.
      """,
    completion: .file(extensions: ["yaml"]))
  var programmes: String?
  @Option(help: "The survey at the end of a call; default: the shipped one.")
  var survey: String?

  @Option(help: "Your name in the log. Default: $HOLDFAST_AGENT, or your login name.")
  var agent: String?

  @Option(
    help: """
      What you may give where nobody signs in: agent, senior, supervisor or manager. For user add, \
      what the new person may; administrator for who looks after the people.
      """)
  var role: Role?

  @Option(help: "en, fr or pt. Default: from the environment's locale.")
  var language: Language?

  var opening: Opening {
    Opening(
      store: store, catalogue: catalogue, pack: pack, caseRules: caseRules, programmes: programmes,
      survey: survey, agent: agent, role: role,
      language: language)
  }
}

/// Where the store is, who asks, in which language: what every command takes.
struct Opening: Sendable {
  var store: String?
  var catalogue: String?
  /// A code or a file, as it was typed.
  var pack: String?
  var caseRules: String?
  var programmes: String?
  var survey: String?
  var agent: String?
  /// As it is claimed.
  var role: Role?
  var language: Language?

  var path: String { store ?? environment("HOLDFAST_STORE") ?? Self.defaultPath }

  var actor: Actor {
    let name = agent ?? environment("HOLDFAST_AGENT") ?? environment("USER") ?? "agent"
    return Actor(name: name, level: role?.level ?? .agent)
  }

  var say: Speech { Speech(language ?? Settings.known.language ?? Language(locale: Self.locale)) }

  /// Opens the store; says what is wrong and exits when it cannot.
  func open(creating: Bool = false, in world: World = .live) throws -> Store {
    do {
      return try connect(creating: creating, in: world)
    } catch let error as StoreError {
      throw fail(error)
    }
  }

  /// Asks an open store for something; says why nothing came of it.
  /// - Parameter code: the exit code of a refusal.
  func asking<Result>(
    _ store: Store, refusal code: ExitCode = .notPermitted, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let refusal as Refusal {
      Output.error("holdfast: " + refusal.sentence(say, store.rules.catalogue))
      throw code
    } catch let error as StoreError {
      throw fail(error)
    }
  }

  /// Reads the catalogue and opens the store; throws `StoreError`, or exits for a bad catalogue.
  func connect(creating: Bool = false, in world: World = .live) throws -> Store {
    let catalogue = try readCatalogue()
    let place = try readPack()
    let file = caseRules ?? environment("HOLDFAST_CASE_RULES") ?? Settings.known.caseRules
    let cases = try file.map { path in
      try explaining { () throws(DocumentError) in try ComplaintRules.read(path: path) }
    }
    let programmes = try readProgrammes(for: catalogue)
    let survey = try readSurvey()
    let rules = StoreRules(
      catalogue: catalogue, appraiser: ModelledRisk(),
      book: {
        Rulebook(
          catalogue: $0, jurisdiction: place(), complaints: cases ?? .shipped,
          programmes: programmes(), survey: survey())
      },
      receiptText: ReceiptText.writer(say, world) { catalogue.value })
    if creating { makeFolder() }
    return try Store(path: path, create: creating, rules: rules, world: world)
  }

  /// The shipped one is known to be right, and read when it is first needed.
  func readCatalogue() throws -> AwaitedCatalogue {
    guard let catalogue else {
      return AwaitedCatalogue(currency: Catalogue.shippedCurrency) { .shipped }
    }
    return AwaitedCatalogue(
      try explaining { () throws(DocumentError) in try Catalogue.read(path: catalogue) })
  }

  /// What this desk keeps to.
  func readPack() throws -> @Sendable () -> Jurisdiction {
    let name =
      pack ?? environment("HOLDFAST_PACK") ?? Settings.known.pack ?? ShippedPack.standard.code
    return try PackChoice.named(name, say).awaited()
  }

  /// The shipped ones are read when they are first needed.
  private func readProgrammes(
    for catalogue: AwaitedCatalogue
  ) throws -> @Sendable () -> [Programme] {
    if let file = programmes ?? environment("HOLDFAST_PROGRAMMES") ?? Settings.known.programmes {
      let read = try explaining { () throws(DocumentError) in
        try CheckedProgrammes.read(fileBytes(file), file: file, for: catalogue.value).programmes
      }
      return { read }
    }
    guard self.catalogue != nil else { return { CheckedProgrammes.shipped } }
    let read = CheckedProgrammes.shipped(for: catalogue.value)
    return { read }
  }

  /// The shipped one is read when it is first needed, as it is known to be right.
  private func readSurvey() throws -> @Sendable () -> SurveyForm {
    guard let survey = survey ?? environment("HOLDFAST_SURVEY") ?? Settings.known.survey else {
      return { .shipped }
    }
    let form = try explaining { () throws(DocumentError) in try SurveyForm.read(path: survey) }
    return { form }
  }

  /// Says what went wrong with the store; the exit code that fits.
  func fail(_ error: StoreError) -> ExitCode {
    Output.error("holdfast: " + error.sentence(say))
    return error.exitCode
  }

  /// Only the data folder itself is made; the folder of a path that was named must be there.
  private func makeFolder() {
    guard path.hasPrefix(Self.dataFolder) else { return }
    makeFolders(Self.dataFolder)
  }

  private static var dataFolder: String {
    let data = environment("XDG_DATA_HOME") ?? (environment("HOME") ?? ".") + "/.local/share"
    return data + "/holdfast"
  }

  static var demoPath: String { dataFolder + "/demo.db" }
  private static var defaultPath: String { dataFolder + "/desk.db" }

  private static var locale: String {
    environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? "en"
  }
}

/// A variable of the environment; nil when it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
  return value
}

extension Role: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {
  /// From a locale such as `fr_FR.UTF-8`; English for any other.
  init(locale: String) { self = Language(rawValue: String(locale.prefix(2))) ?? .en }
}

extension StoreError {
  var exitCode: ExitCode {
    switch self {
    case .missing, .folderMissing: .noInput
    case .notAStore, .corrupt, .newer, .symlink: .badData
    case .permission, .folderOpen: .notPermitted
    case .readOnly, .full: .cannotCreate
    case .busy, .interrupted: .unavailable
    default: .ioError
    }
  }
}
