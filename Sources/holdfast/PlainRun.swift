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
  let isLog: Bool

  /// Ends with the input, with `q`, or when somebody asks the program to end; whatever is open
  /// stays open.
  func run(as claimed: Actor?) throws {
    let store = try opening.open()
    let keys = try explaining { () throws(DocumentError) in try KeyFile.own() }
    var sitting = try opening.admission(to: store).sitting(claimed, isDemo: isDemo, isLog: isLog)
    let person = sitting.name == nil ? nil : try opening.signIn(to: store)
    if let person { try sit(person, &sitting, store) }
    var session = Session(
      actor: sitting.actor ?? .nobody, language: opening.say.language,
      rules: store.rules, world: store.world, isDemo: sitting.isDemo,
      size: PlainDesk.size)
    session.keys = keys
    session.nobodySignsIn = person == nil
    var desk = PlainDesk(
      app: DeskApp(session: session, start: sitting.start),
      clerk: sitting.clerk(store, signedIn: person),
      signedIn: person)
    var input = LineInput()
    var output = PlainOutput()
    try output.say(desk.open(), asks: !desk.isFinished)
    while !desk.isFinished {
      guard let line = try input.next() else { return try output.say(desk.end(), asks: false) }
      guard let locked = desk.lockIfDue() else {
        try output.say(desk.answer(line), asks: !desk.isFinished)
        continue
      }
      // The line was typed at a desk that nobody looked after.
      try output.say(locked, asks: false)
      try unlock(&desk, &input, &output)
    }
  }

  private func sit(_ person: SignedIn, _ sitting: inout Sitting, _ store: Store) throws {
    guard let actor = person.actor else {
      Output.error("holdfast: " + Refusal.takesNoCalls.sentence(opening.say, store.rules.catalogue))
      throw ExitCode.notPermitted
    }
    sitting.actor = actor
    if actor.level >= .supervisor { sitting.start = .log }
  }

  /// Until the password is right or the input ends.
  private func unlock(
    _ desk: inout PlainDesk, _ input: inout LineInput, _ output: inout PlainOutput
  ) throws {
    while !desk.isFinished, desk.isLocked {
      let prompt = opening.say.passwordPrompt(desk.actor.name)
      guard let password = try password(prompt, &input) else {
        return try output.say(desk.end(), asks: false)
      }
      try output.say(desk.unlock(password), asks: !desk.isLocked && !desk.isFinished)
    }
  }

  private func password(_ prompt: String, _ input: inout LineInput) throws -> Password? {
    if isatty(STDIN_FILENO) == 1 { return try HiddenLine.read(prompt: prompt).map(Password.init) }
    guard case .whole(let bytes)? = try input.next() else { return nil }
    return Password(String(decoding: bytes, as: UTF8.self))
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
