import ArgumentParser
import Desk
import Store

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute the journal's chain and all that follows from it.",
    discussion: "Ends with 1 when anything does not hold, and names it.")

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  func run() throws {
    Output.takeSignals()
    let store = try opening.open()
    var status = StatusLine(opening.say)
    let report: VerifyReport
    do {
      defer { status.clear() }
      report = try store.verify { status.show($0.done, done: $0.done, of: $0.total) }
    } catch let error as StoreError {
      let code = opening.fail(error)
      if case .corrupt = error { throw ExitCode.failure }
      throw code
    }
    Output.out(report.lines(opening.say).joined(separator: "\n"))
    guard report.isSound else { throw ExitCode.failure }
  }
}
