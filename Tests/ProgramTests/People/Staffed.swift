import Foundation
import TestSupport
import Testing

/// Passwords that are found wherever they stand.
enum Secret {
  static let eva = "canary seven wet goats"
  static let tom = "canary blue lamps in trees"
}

extension Place {
  /// Three subscribers, an administrator and an agent.
  func makeStaffedStore() throws {
    try makeStore()
    try user(["add", "Eva Lind"], [Secret.eva], as: nil)
    try user(["add", "Tom Brandt", "--role", "senior"], [Secret.eva, Secret.tom])
  }

  /// Runs `holdfast user`; it must go well.
  func user(
    _ arguments: [String], _ lines: [String], as agent: String? = "Eva Lind"
  ) throws {
    let outcome = try typing(lines, ["user"] + arguments, as: agent)
    try #require(outcome.status == 0, "\(arguments): \(outcome.error)")
  }

  /// Runs a command whose input are these lines.
  func typing(
    _ lines: [String], _ arguments: [String], as agent: String? = "Eva Lind"
  ) throws -> Outcome {
    let asked = agent.map { ["--agent", $0] } ?? []
    let outcome = try run(asked + arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8))
    // Ours, and not the program's.
    try FileManager.default.removeItem(atPath: path("in"))
    return outcome
  }

  /// Files of the folder in which a password can be read.
  func filesWithSecrets() throws -> [String] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (walk?.allObjects as? [URL] ?? []).filter { file in
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return false
      }
      return try Data(contentsOf: file).range(of: Data("canary".utf8)) != nil
    }.map(\.lastPathComponent)
  }
}
