import ArgumentParser
import Desk
import Documents
import Glibc
import Retention
import Store

/// The desk a line at a time, on whatever standard input and output are.
struct PlainRun {
  let opening: Opening
  let isDemo: Bool
  let start: DeskApp.Start

  /// Ends with the input, with `q`, or when somebody asks the program to end; whatever is open
  /// stays open.
  func run(_ actor: Actor) throws {
    let store = try opening.open()
    let keys = try explaining { () throws(DocumentError) in try KeyFile.own() }
    var session = Session(
      actor: actor, language: opening.say.language, catalogue: store.rules.awaited,
      world: store.world, isDemo: isDemo, size: PlainDesk.size)
    session.keys = keys
    var desk = PlainDesk(
      app: DeskApp(session: session, start: start), clerk: Clerk(store: store, actor: actor))
    var input = LineInput()
    var output = PlainOutput()
    try output.say(desk.open(), asks: !desk.isFinished)
    while !desk.isFinished {
      guard let line = try input.next() else { return try output.say(desk.end(), asks: false) }
      try output.say(desk.answer(line), asks: !desk.isFinished)
    }
  }
}

/// Lines, and after them the sign that one is awaited: on a terminal before the cursor, elsewhere
/// on a line of its own.
private struct PlainOutput {
  private let isTyped = isatty(STDIN_FILENO) == 1
  /// The cursor stands behind the sign.
  private var isAsking = false

  /// Throws the exit code when nobody reads any more, which is a way to end like any other, or the
  /// disk is full.
  mutating func say(_ lines: [String], asks: Bool) throws {
    // Without a line from the keyboard nothing ended the line of the sign.
    let before = !asks && isAsking && lines.isEmpty ? "\n" : ""
    let text = before + lines.map { $0 + "\n" }.joined()
    let sign = asks ? (isTyped ? "> " : ">\n") : ""
    isAsking = asks && isTyped
    guard Output.raw(text + sign) else { throw errno == EPIPE ? .success : ExitCode.ioError }
  }
}
