import Foundation
import TestSupport
import Testing

/// All that runs the program, one after the other: two cores are soon busy.
@Suite(.serialized, .timeLimit(.minutes(HostileText.isSoak ? 60 : 5)))
enum ProgramTests {}

/// How a run of the program ended.
struct Outcome {
  let status: Int32
  let out: String
  let error: String

  var lines: [String] { out.split(separator: "\n").map(String.init) }
  var errorLines: [String] { error.split(separator: "\n").map(String.init) }

  /// Each line of the output as an object.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}

/// A folder of its own for one test, in memory where the system allows it, and the program that
/// runs there. Gone with the test.
final class Place: Sendable {
  let folder: URL
  var store: String { folder.appending(path: "desk.db").path }

  init() throws {
    let memory = "/dev/shm"
    let root = access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
    folder = URL(filePath: root).appending(path: "holdfast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return path(name)
  }

  /// Runs `holdfast` on the folder's store. Input and output are files, so that no pipe fills up.
  @discardableResult
  func run(
    _ arguments: [String], input: Data = Data(), _ environment: [String: String] = [:],
    isDetached: Bool = false
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = isDetached ? URL(filePath: "/usr/bin/setsid") : Self.program
    process.arguments = isDetached ? ["--wait", Self.program.path] + arguments : arguments
    let plain = ["LANG": "C.UTF-8", "HOME": folder.path, "USER": "amelie", "TZ": "UTC"]
    process.environment = plain.merging(["HOLDFAST_STORE": store]) { $1 }.merging(environment) {
      $1
    }
    try input.write(to: folder.appending(path: "in"))
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
    process.standardOutput = try file("out")
    process.standardError = try file("err")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      out: try text(of: "out"), error: try text(of: "err"))
  }

  @discardableResult
  func batch(_ lines: [String], _ arguments: [String] = []) throws -> Outcome {
    try run(["batch"] + arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Imports three subscribers.
  func makeStore() throws {
    let csv = try write(Self.subscribers, to: "subscribers.csv")
    let outcome = try run(["import", csv])
    try #require(outcome.status == 0, "\(outcome.error)")
  }

  static let subscribers = """
    account,name,phone,tenure,monthly-charge,contract,service
    A-1,Zoë Nakamura-Díaz,+351210000001,30,49.90,month-to-month,fibre
    A-2,Paul Mbeki,+351210000002,5,19.90,month-to-month,mobile
    A-3,=1+1,+351210000003,60,89.90,two-year,fibre

    """

  private func file(_ name: String) throws -> FileHandle {
    try Data().write(to: folder.appending(path: name))
    return try FileHandle(forWritingTo: folder.appending(path: name))
  }

  private func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The program stands beside the tests' own executable.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "holdfast")
}

extension Place {
  /// Changes bytes of the store's file, past all rules.
  func overwrite(at offset: Int, _ bytes: [UInt8]) throws {
    var data = try Data(contentsOf: URL(filePath: store))
    data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    try data.write(to: URL(filePath: store))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: store)
  }

  /// Everywhere in the file.
  func replace(_ text: String, with other: String) throws {
    var data = try Data(contentsOf: URL(filePath: store))
    let wanted = Data(text.utf8)
    try #require(text.utf8.count == other.utf8.count && data.range(of: wanted) != nil)
    while let range = data.range(of: wanted) { data.replaceSubrange(range, with: Data(other.utf8)) }
    try overwrite(at: 0, Array(data))
  }
}

/// Data that is not part of the package.
enum Shared {
  static let folder =
    ProcessInfo.processInfo.environment["HOLDFAST_SHARED"].map { URL(filePath: $0) }
    ?? packageRoot.appending(path: "../shared")
  static func file(_ name: String) -> String { folder.appending(path: name).path }
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name))
  }
}
