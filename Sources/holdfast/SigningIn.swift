import ArgumentParser
import Desk
import Glibc
import Retention
import Store

/// Who may sit down at a store.
enum Admission: Sendable {
  /// Nobody signs in here: whoever says so is who they say.
  /// In a demonstration the made-up people are registered all the same.
  case claimed(Actor, isDemo: Bool)
  /// Everybody signs in; the name as far as it was given.
  case signIn(name: String)
}

/// How a desk begins: with whom, or with whose sign-in.
struct Sitting: Sendable {
  /// Nil until somebody has signed in.
  var actor: Actor?
  /// As far as it is known who will sign in; nil where nobody does.
  var name: String?
  var isDemo = false
  var start = DeskApp.Start.find

  func clerk(_ store: Store, signedIn: SignedIn? = nil) -> Clerk {
    Clerk(store: store, actor: actor, signedIn: signedIn, source: Opening.source)
  }
}

extension Actor {
  /// Before anybody has signed in.
  static let nobody = Actor(name: "", level: .agent)
}

extension Admission {
  /// `actor` goes before whom the options name, where nobody signs in.
  func sitting(_ actor: Actor?, isDemo: Bool, isLog: Bool) -> Sitting {
    switch self {
    case .claimed(let named, let isMadeUp):
      let actor = actor ?? named
      let opensLog = isLog || actor.level >= .supervisor
      return Sitting(actor: actor, isDemo: isDemo || isMadeUp, start: opensLog ? .log : .find)
    case .signIn(let name): return Sitting(name: name, start: isLog ? .log : .find)
    }
  }
}

extension Opening {
  /// Throws the exit code of a role that is claimed where it is registered.
  func admission(to store: Store) throws -> Admission {
    do {
      guard try store.isGuarded() else {
        guard role != .administrator else { throw refuse(say.administratorClaimed) }
        return try claimed(in: store)
      }
    } catch let error as StoreError {
      throw fail(error)
    }
    guard role == nil else { throw refuse(say.roleIsRegistered) }
    return .signIn(name: givenName ?? "")
  }

  private func refuse(_ sentence: String) -> ExitCode {
    Output.error("holdfast: " + sentence)
    return .validationFailure
  }

  /// The made-up people of a demonstration have their roles.
  private func claimed(in store: Store) throws -> Admission {
    let people = try store.staff()
    let known = people.first { $0.name == actor.name }?.role.level
    let level = role?.level ?? known ?? .agent
    return .claimed(Actor(name: actor.name, level: level), isDemo: !people.isEmpty)
  }

  /// Nil where nobody said so.
  var givenName: String? { agent ?? environment("HOLDFAST_AGENT") }

  /// Asks for what is missing and signs in, on the terminal or from standard input; nil where
  /// nobody signs in. Throws the exit code when that is refused.
  func signIn(to store: Store) throws -> SignedIn? {
    guard case .signIn(let name) = try admission(to: store) else { return nil }
    let asked = try name.isEmpty ? askName() : name
    let password = try askPassword(say.passwordPrompt(asked))
    do {
      return try store.signIn(asked, password, from: Self.source)
    } catch is SignInRefused {
      Output.error("holdfast: " + say.signInRefused)
      throw ExitCode.notPermitted
    } catch let error as StoreError {
      throw fail(error)
    }
  }

  /// The hand at a desk: signed in, or as claimed.
  func hand(at store: Store) throws -> Actor {
    switch try admission(to: store) {
    case .claimed(let actor, _): return actor
    case .signIn:
      guard let actor = try signIn(to: store)?.actor else {
        Output.error("holdfast: " + Refusal.takesNoCalls.sentence(say, store.rules.catalogue))
        throw ExitCode.notPermitted
      }
      return actor
    }
  }

  /// Whoever does this, desk or no desk; where nobody signs in, whoever says so. Says why not and
  /// throws the exit code.
  func whoMay(
    _ permission: Permission, at store: Store, else refusal: (Role) -> String
  ) throws -> Actor {
    guard let person = try signIn(to: store) else { return actor }
    guard person.role.may(permission) else {
      Output.error("holdfast: " + refusal(person.role))
      throw ExitCode.notPermitted
    }
    return person.actor ?? Actor(name: person.name, level: .agent)
  }

  private func askName() throws -> String {
    guard isatty(STDIN_FILENO) == 1 else { return actor.name }
    return try HiddenLine.read(prompt: say.namePrompt, echoes: true) ?? ""
  }

  func askPassword(_ prompt: String) throws -> Password {
    guard let line = try HiddenLine.read(prompt: prompt), !line.isEmpty else {
      Output.error("holdfast: " + say.passwordMissing)
      throw ExitCode.badData
    }
    return Password(line)
  }

  /// Where the keys come from, as the counters of failures name it: the user that runs this, and
  /// the machine that an ssh session comes from.
  static var source: String {
    let allowed = Set("0123456789abcdefABCDEF.:%")
    let client = environment("SSH_CONNECTION")?.split(separator: " ").first ?? ""
    let isAddress = !client.isEmpty && client.count < 64 && client.allSatisfy(allowed.contains)
    return "uid \(getuid())" + (isAddress ? " from \(client)" : "")
  }
}
