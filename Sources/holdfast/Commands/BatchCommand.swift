import ArgumentParser
import Desk
import Documents
import Glibc
import Store

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "The desk for programs: one JSON command a line in, one JSON answer a line out.",
    discussion: """
      The rules and refusals are those of the screens. Documentation/batch.md has an example for
      every command. Ends with 65 when a line could not be read.
      """)

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  func run() throws {
    Output.takeSignals()
    let store = try opening.open()
    let sitting = try opening.admission(to: store).sitting(nil, isDemo: false, isLog: false)
    let desk = BatchDesk(
      store: store, actor: sitting.actor, source: Opening.source, say: opening.say,
      nearest: { nearest(to: $0, among: $1) })
    var lines = BatchLines()
    var exit = BatchExit()
    while let bytes = try read() {
      try answer(lines.take(bytes[...]), desk, &exit)
    }
    try answer(lines.finish(), desk, &exit)
    guard exit.code == .success else { throw exit.code }
  }

  private func answer(
    _ lines: [BatchLines.Line], _ desk: BatchDesk, _ exit: inout BatchExit
  ) throws {
    for line in lines {
      let answer = desk.answer(line)
      exit.count(answer.outcome)
      guard Output.raw(answer.text + "\n") else { throw ExitCode.ioError }
    }
  }

  /// What has come in; nil at the end.
  private func read() throws -> [UInt8]? {
    var failure: ExitCode?
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = -1
      repeat {
        got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = .ioError }
      count = max(0, got)
    }
    if let failure { throw failure }
    return bytes.isEmpty ? nil : bytes
  }
}

/// A line that could not be read outweighs a store that failed.
private struct BatchExit {
  var code = ExitCode.success

  mutating func count(_ outcome: BatchAnswer.Outcome) {
    switch outcome {
    case .malformed: code = .badData
    case .failed(let error) where code != .badData: code = error.exitCode
    case .done, .refused, .failed: break
    }
  }
}
