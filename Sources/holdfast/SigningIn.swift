import ArgumentParser
import Desk
import Glibc
import Retention
import Store

/// Who may sit down at a store.
enum Admission: Sendable {
  /// Nobody signs in here: whoever says so is who they say.
  case claimed(Actor)
  /// Everybody signs in; the name as far as it was given.
  case signIn(name: String)
}

extension Opening {
  /// Throws the exit code of a role that is claimed where it is registered.
  func admission(to store: Store) throws -> Admission {
    do {
      guard try store.isGuarded() else {
        guard role != .administrator else { throw refuse(say.administratorClaimed) }
        return .claimed(try claimed(in: store))
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
  private func claimed(in store: Store) throws -> Actor {
    guard role == nil, let known = try store.staffMember(called: actor.name),
      let level = known.role.level
    else { return actor }
    return Actor(name: known.name, level: level)
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
    case .claimed(let actor): return actor
    case .signIn:
      guard let actor = try signIn(to: store)?.actor else {
        Output.error("holdfast: " + Refusal.takesNoCalls.sentence(say, store.rules.catalogue))
        throw ExitCode.notPermitted
      }
      return actor
    }
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
