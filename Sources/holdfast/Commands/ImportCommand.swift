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
    abstract:
      "Bring subscribers, or what they did, in from a CSV file: all or none, again without a change.",
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

  @Flag(help: "The file says what subscribers did: account, day, usage or purchase, amount.")
  var activity = false

  @Flag(help: "Invent a name for everybody whom the file leaves without one.")
  var inventNames = false

  func run() throws {
    Output.takeSignals()
    try activity ? takeActivity() : takeSubscribers()
  }

  private func takeSubscribers() throws {
    let columns: [ImportField: String] = try columns()
    try requireFile()
    let store = try opening.open(creating: true)
    let importer = try opening.whoMay(.importSubscribers, at: store, else: opening.say.mayNotImport)
    var invented = 0
    let summary = try carryOut(store) { progress in
      var job = store.subscriberImport(
        file: file, columns: columns, by: importer, progress: progress)
      if inventNames {
        job.inventName = { account in
          invented += 1
          return DemoNames.name(forAccount: account)
        }
      }
      return try job.run(path: file)
    }
    Output.out(opening.say.imported(summary, invented: invented).joined(separator: "\n"))
  }

  /// Nobody can have done anything in a store that is not there.
  private func takeActivity() throws {
    guard !inventNames else { throw usage(opening.say.activityHasNoNames) }
    let columns: [ActivityField: String] = try columns()
    try requireFile()
    let store = try opening.open()
    let importer = try opening.whoMay(.importSubscribers, at: store, else: opening.say.mayNotImport)
    let summary = try carryOut(store) { progress in
      try store.activityImport(file: file, columns: columns, by: importer, progress: progress)
        .run(path: file)
    }
    Output.out(opening.say.activityImported(summary))
  }

  private func requireFile() throws {
    guard access(file, R_OK) == 0 else { throw refuse(.file(.unreadable(code: errno))) }
  }

  private func carryOut(
    _ store: Store, _ run: (_ progress: @escaping (ImportProgress) -> Void) throws -> ImportSummary
  ) throws -> ImportSummary {
    var status = StatusLine(opening.say)
    defer { status.clear() }
    do {
      return try run { status.show($0.rows, done: $0.bytesDone, of: $0.bytesTotal) }
    } catch let failure as ImportFailure {
      status.clear()
      throw refuse(failure)
    } catch let refusal as Refusal {
      // Disabled while the file was read.
      status.clear()
      Output.error("holdfast: " + refusal.sentence(opening.say, store.rules.catalogue))
      throw ExitCode.notPermitted
    } catch let error as StoreError {
      status.clear()
      throw opening.fail(error)
    }
  }

  private func refuse(_ failure: ImportFailure) -> ExitCode {
    Output.error(failure.sentences(opening.say, file: file).joined(separator: "\n"))
    if case .file(.unreadable) = failure { return .noInput }
    return .badData
  }

  /// The mapping file, then `--map`, which wins.
  private func columns<Field: ColumnField>() throws -> [Field: String] {
    var columns: [Field: String] = try mapping.map(MappingFile.read) ?? [:]
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw usage(opening.say.mapNeedsBoth) }
      let name = String(parts[0])
      guard let field = Field(rawValue: name) else {
        let known = Field.allCases.map(\.rawValue)
        throw usage(
          opening.say.unknownField(name, known, meant: nearest(to: name, among: known)))
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
  static func read<Field: ColumnField>(_ path: String) throws -> [Field: String] {
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

  private static func columns<Field: ColumnField>(_ value: Value) -> [Field: String]? {
    let known = Field.allCases.map(\.rawValue)
    let pairs = value.map { key, column -> (Field, String)? in
      guard let field = key.name(among: known).flatMap({ Field(rawValue: $0) }),
        let name = column.text()
      else { return nil }
      return (field, name)
    }
    return pairs.map { Dictionary($0.compactMap(\.self)) { first, _ in first } }
  }
}
