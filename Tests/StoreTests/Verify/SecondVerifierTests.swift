import Foundation
import Retention
import Store
import Testing

/// The second verifier, in another language and written from the page alone, says the same.
@Suite(.enabled(if: SecondVerifier.isThere)) struct SecondVerifierTests {
  @Test func itFindsAnHonestStoreSound() throws {
    let folder = try Folder()
    let desk = try TestDesk(path: folder("desk.db"))
    for subscriber in 1...3 { try desk.wholeCall(Int64(subscriber)) }
    let head = try desk.store.checkpoint()
    let said = try SecondVerifier.run([folder("desk.db"), head.desk, "\(head.size)", head.head.hex])
    #expect(said.status == 0)
    #expect(said.text == "\(head.desk) \(head.size) \(head.head.hex)\n")
  }

  @Test func itFindsAForgery() throws {
    let folder = try Folder()
    let desk = try TestDesk(path: folder("desk.db"))
    try desk.wholeCall()
    try desk.forge("UPDATE journal SET at = at + 1 WHERE sequence = 5")
    let said = try SecondVerifier.run([folder("desk.db")])
    #expect(said.status == 1)
    #expect(said.text.contains("entry 5 does not fit its hash"))
  }

  @Test func itFindsAStoreThatWasRolledBack() throws {
    let folder = try Folder()
    let desk = try TestDesk(path: folder("desk.db"))
    let head = try desk.store.checkpoint()
    let said = try SecondVerifier.run(
      [folder("desk.db"), head.desk, "\(head.size + 1)", head.head.hex])
    #expect(said.status == 1)
  }
}

private enum SecondVerifier {
  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Documentation/verify_journal.py").path
  private static let python = "/usr/bin/python3"

  static var isThere: Bool { access(python, X_OK) == 0 }

  static func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
