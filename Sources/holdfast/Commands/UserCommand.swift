import ArgumentParser
import Desk
import Glibc
import Retention
import Store

struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "The people of the desk: who signs in, and what they may give.",
    discussion: """
      The first person is an administrator; from then on everybody signs in, and whoever changes \
      something here signs in first. Passwords are typed, or read from lines of standard input: \
      the own one first, then the new one. Never as an argument.
      """,
    subcommands: [
      Add.self, List.self, Disable.self, Enable.self, SetRole.self, Unlock.self, NewPassword.self,
      Permissions.self,
    ])

  struct Permissions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what each role may, with what scope.")

    @OptionGroup var options: OpeningOptions

    @Flag(help: "As Markdown, with every command, key and screen that needs it.")
    var markdown = false

    func run() throws {
      Output.takeSignals()
      let guide = PermissionGuide(options.opening.say, commands: CommandPermissions.all)
      guard Output.raw(markdown ? guide.markdown : guide.table + "\n") else {
        throw ExitCode.ioError
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Register somebody.")

    @OptionGroup var options: OpeningOptions

    @Argument(help: "As it is to stand in the log.")
    var name: String

    func run() throws {
      let role = options.role
      try StaffDesk(options).carryOut(.add(role ?? .agent), on: name, isFirst: role == nil)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Everybody who is registered, for supervisors and administrators.")

    @OptionGroup var options: OpeningOptions

    @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
    var format = TableFormat.table

    func run() throws { try StaffDesk(options).list(format) }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let somebody in no more; an open session ends with its next command.")

    @OptionGroup var options: OpeningOptions
    @Argument(help: "Whom.") var name: String

    func run() throws { try StaffDesk(options).carryOut(.disable, on: name) }
  }

  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Let somebody in again.")

    @OptionGroup var options: OpeningOptions
    @Argument(help: "Whom.") var name: String

    func run() throws { try StaffDesk(options).carryOut(.enable, on: name) }
  }

  struct SetRole: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "role", abstract: "Give somebody another role, from the next command on.")

    @OptionGroup var options: OpeningOptions
    @Argument(help: "Whom.") var name: String
    @Argument(help: "agent, senior, supervisor, manager or administrator.") var role: Role

    func run() throws { try StaffDesk(options).carryOut(.setRole(role), on: name) }
  }

  struct Unlock: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forgive all failed sign-ins of a name, for supervisors and administrators.")

    @OptionGroup var options: OpeningOptions
    @Argument(help: "Whom.") var name: String

    func run() throws { try StaffDesk(options).carryOut(.unlock, on: name) }
  }

  struct NewPassword: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "password", abstract: "Set a new password: one's own, or anybody's.")

    @OptionGroup var options: OpeningOptions
    @Argument(help: "Whose.") var name: String

    func run() throws { try StaffDesk(options).carryOut(.setPassword, on: name) }
  }
}

/// Carries out what is asked about people, on the terminal or from standard input.
private struct StaffDesk {
  let opening: Opening
  private var say: Speech { opening.say }

  /// The role is not one's own here.
  init(_ options: OpeningOptions) {
    var opening = options.opening
    opening.role = nil
    self.opening = opening
  }

  /// `isFirst`: no role was named, and the first person's can only be one.
  func carryOut(_ asked: StaffCommand, on name: String, isFirst: Bool = false) throws {
    Output.takeSignals()
    var command = asked
    var isCreating = false
    if case .add = asked { isCreating = true }
    let store = try opening.open(creating: isCreating)
    do {
      let asker = try opening.signIn(to: store)
      if asker == nil, isFirst { command = .add(.administrator) }
      // Before anything is typed in vain.
      try store.check(command, on: name, by: asker)
      let password = try command.setsPassword ? newPassword(name) : nil
      try store.manage(command, on: name, password: password, by: asker)
      Output.out(say.done(command, name))
      if asker == nil { Output.out(say.addTheOthers) }
    } catch let refusal as StaffRefusal {
      throw refuse(refusal.sentence(say), refusal.exitCode)
    } catch let refusal as Refusal {
      throw refuse(refusal.sentence(say, store.rules.catalogue), .notPermitted)
    } catch let error as StoreError {
      throw opening.fail(error)
    }
  }

  func list(_ format: TableFormat) throws {
    Output.takeSignals()
    let store = try opening.open()
    let asker = try opening.signIn(to: store)
    if let asker, !asker.role.may(.seePeople) {
      throw refuse(StaffRefusal.notPermitted(asker.role).sentence(say), .notPermitted)
    }
    do {
      try Output.print(StaffTable(say, store.world).table(try store.staff()), format)
    } catch let error as StoreError {
      throw opening.fail(error)
    }
  }

  private func newPassword(_ name: String) throws -> Password {
    let password = try opening.askPassword(say.newPasswordPrompt(name))
    guard isatty(STDIN_FILENO) == 1 else { return password }
    guard try opening.askPassword(say.againPrompt) == password else {
      throw refuse(say.passwordsDiffer, .badData)
    }
    return password
  }

  private func refuse(_ sentence: String, _ code: ExitCode) -> ExitCode {
    Output.error("holdfast: " + sentence)
    return code
  }
}

extension StaffCommand {
  fileprivate var setsPassword: Bool {
    switch self {
    case .add, .setPassword: true
    default: false
    }
  }
}

extension StaffRefusal {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .notPermitted: .notPermitted
    case .administratorFirst: .validationFailure
    default: .badData
    }
  }
}
