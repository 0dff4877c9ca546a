import ArgumentParser
import Desk
import Documents
import Glibc
import Insight
import Policy
import Retention
import Store

/// Where the store is, who asks, in which language: what every command takes.
struct Opening: ParsableArguments {
  @Option(help: "The store's file. Default: $HOLDFAST_STORE, or desk.db in your data folder.")
  var store: String?

  @Option(help: "The catalogue of incentives; default: the shipped one.")
  var catalogue: String?

  @Option(help: "Your name in the log. Default: $HOLDFAST_AGENT, or your login name.")
  var agent: String?

  @Option(help: "What you may give: agent, senior, supervisor or manager.")
  var role: Role?

  @Option(help: "en, fr or pt. Default: from the environment's locale.")
  var language: Language?

  var path: String { store ?? environment("HOLDFAST_STORE") ?? Self.defaultPath }

  var actor: Actor {
    let name = agent ?? environment("HOLDFAST_AGENT") ?? environment("USER") ?? "agent"
    return Actor(name: name, level: role?.level ?? .agent)
  }

  var say: Speech { Speech(language ?? Language(locale: Self.locale)) }

  /// Reads the catalogue and opens the store; says what is wrong and exits when it cannot.
  func open(creating: Bool = false, for actor: Actor? = nil) throws -> Store {
    let rules = StoreRules(
      catalogue: try readCatalogue(), appraiser: ObservedShare(),
      receiptText: { [world = World.live, rules = try readCatalogue()] receipt, _, subscriber, language in
        ReceiptText(receipt, plan: subscriber.plan, rules, Speech(language), world).text
      })
    do {
      if creating { try makeFolder() }
      return try Store(path: path, create: creating, rules: rules, world: .live)
    } catch let error as StoreError {
      throw fail(error)
    }
  }

  func readCatalogue() throws -> Catalogue {
    guard let catalogue else { return .shipped }
    do {
      return try Catalogue.read(path: catalogue)
    } catch {
      Output.error(error.description)
      throw ExitCode.badData
    }
  }

  /// Says what went wrong with the store; the exit code that fits.
  func fail(_ error: StoreError) -> ExitCode {
    Output.error("holdfast: " + error.sentence(say))
    return error.exitCode
  }

  private func makeFolder() throws {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard !folder.isEmpty, store == nil else { return }
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && part.isEmpty ? "/" : (made.hasSuffix("/") ? "" : "/") + part
      mkdir(made, 0o700)
    }
  }

  private static var defaultPath: String {
    let data = environment("XDG_DATA_HOME") ?? (environment("HOME") ?? ".") + "/.local/share"
    return data + "/holdfast/desk.db"
  }

  private static var locale: String {
    environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? "en"
  }
}

/// A variable of the environment; nil when it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
  return value
}

enum Role: String, ExpressibleByArgument, CaseIterable {
  case agent, senior, supervisor, manager

  var level: Level {
    switch self {
    case .agent: .agent
    case .senior: .senior
    case .supervisor: .supervisor
    case .manager: .manager
    }
  }
}

extension Language: @retroactive ExpressibleByArgument {
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
