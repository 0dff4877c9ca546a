import ArgumentParser
import Demo
import Desk
import Documents
import Glibc
import Retention
import Store

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring subscribers in from a CSV file: all of them or none, again without a change.",
    discussion: "Documentation/import.md says which columns are known, and how to name others.")

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "Which column a field is read from: --map name=\"Full name\". Again for others.",
      valueName: "field=column"))
  var map: [String] = []

  @Option(help: "A YAML file that says the same.", completion: .file(extensions: ["yaml"]))
  var mapping: String?

  @Flag(help: "Invent a name for everybody whom the file leaves without one.")
  var inventNames = false

  func run() throws {
    Output.takeSignals()
    let columns = try columns()
    guard access(file, R_OK) == 0 else { throw refuse(.file(.unreadable(code: errno))) }
    let store = try opening.open(creating: true)
    let importer = try opening.whoMay(.importSubscribers, at: store, else: opening.say.mayNotImport)
    var status = StatusLine(opening.say)
    var invented = 0
    var job = store.subscriberImport(file: file, columns: columns, by: importer) {
      status.show($0.rows, done: $0.bytesDone, of: $0.bytesTotal)
    }
    if inventNames {
      job.inventName = { account in
        invented += 1
        return DemoNames.name(forAccount: account)
      }
    }
    let summary: ImportSummary
    do {
      defer { status.clear() }
      summary = try job.run(path: file)
    } catch let failure as ImportFailure {
      throw refuse(failure)
    } catch let refusal as Refusal {
      // Disabled while the file was read.
      Output.error("holdfast: " + refusal.sentence(opening.say, store.rules.catalogue))
      throw ExitCode.notPermitted
    } catch let error as StoreError {
      throw opening.fail(error)
    }
    Output.out(opening.say.imported(summary, invented: invented).joined(separator: "\n"))
  }

  private func refuse(_ failure: ImportFailure) -> ExitCode {
    Output.error(failure.sentences(opening.say, file: file).joined(separator: "\n"))
    if case .file(.unreadable) = failure { return .noInput }
    return .badData
  }

  /// The mapping file, then `--map`, which wins.
  private func columns() throws -> [ImportField: String] {
    var columns = try mapping.map(MappingFile.read) ?? [:]
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw usage(opening.say.mapNeedsBoth) }
      let name = String(parts[0])
      guard let field = ImportField(rawValue: name) else {
        let known = ImportField.allCases.map(\.rawValue)
        throw usage(opening.say.unknownField(name, meant: nearest(to: name, among: known)))
      }
      columns[field] = String(parts[1])
    }
    return columns
  }

  private func usage(_ sentence: String) -> ExitCode {
    Output.error(sentence)
    return .validationFailure
  }
}

/// `columns: {account: Customer No, name: Full name}`
enum MappingFile {
  static func read(_ path: String) throws -> [ImportField: String] {
    guard access(path, R_OK) == 0 else {
      Output.error("\(path): \(String(cString: strerror(errno)))")
      throw ExitCode.noInput
    }
    do {
      return try Document.read(path: path) { root in
        root.fields { $0.required("columns", columns) }
      }
    } catch {
      Output.error(error.description)
      throw ExitCode.badData
    }
  }

  private static func columns(_ value: Value) -> [ImportField: String]? {
    let known = ImportField.allCases.map(\.rawValue)
    let pairs = value.map { key, column -> (ImportField, String)? in
      guard let field = key.name(among: known).flatMap(ImportField.init), let name = column.text()
      else { return nil }
      return (field, name)
    }
    return pairs.map { Dictionary($0.compactMap(\.self)) { first, _ in first } }
  }
}
