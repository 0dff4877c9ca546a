/// What can be asked of the desk that not everybody may. Everything else (help, themes, `verify`)
/// is open to whoever stands at the terminal.
package enum Permission: String, CaseIterable, Sendable {
  case findSubscribers = "find-subscribers"
  /// Takes a call and does all that is done on it.
  case takeCalls = "take-calls"
  /// Reads what happened on a call. Each look is an entry.
  case readCalls = "read-calls"
  case readLog = "read-log"
  case seeRequests = "see-requests"
  /// Grants, refuses or changes what somebody else asked for, up to one's level.
  case decideRequests = "decide-requests"
  case seePeople = "see-people"
  case liftLocks = "lift-locks"
  case changePasswords = "change-passwords"
  case managePeople = "manage-people"
  case importSubscribers = "import-subscribers"
  /// Makes promises and sees to them, and keeps how and when somebody wants to be contacted. Whoever
  /// is on the line with a subscriber sees to any promise that was made to them.
  case followUp = "follow-up"
  /// Opens complaints and disputes, takes their steps and lists them. Whoever helps a subscriber
  /// takes the steps of any case of theirs.
  case handleCases = "handle-cases"
  /// Says what was done so that a root cause does not come back.
  case takeMeasures = "take-measures"
  /// Reads the figures of the desk and its people.
  case readFigures = "read-figures"
  /// Makes a model of churn from the subscribers of the store.
  case trainModels = "train-models"
}

/// How far a permission goes.
package enum Scope: Int, Comparable, Sendable {
  /// As if it did not exist.
  case none
  /// One's own: one's calls, one's requests, one's password.
  case own
  case all

  package static func < (one: Scope, other: Scope) -> Bool { one.rawValue < other.rawValue }
}

extension Permission {
  /// Shows what others did, and changes nothing.
  package var isReading: Bool {
    switch self {
    case .readCalls, .readLog, .seeRequests, .readFigures: true
    case .findSubscribers, .takeCalls, .decideRequests, .seePeople, .liftLocks, .changePasswords,
      .managePeople, .importSubscribers, .trainModels, .followUp, .handleCases, .takeMeasures:
      false
    }
  }

  /// The one table of what each role may, in the order of `Role`. Store, screens, commands,
  /// documentation and tests read it.
  package var scopes:
    (
      agent: Scope, senior: Scope, supervisor: Scope, manager: Scope,
      administrator: Scope
    )
  {
    switch self {
    case .findSubscribers: (.all, .all, .all, .all, .none)
    case .takeCalls: (.own, .own, .own, .own, .none)
    case .readCalls: (.own, .own, .all, .all, .none)
    case .readLog: (.own, .own, .all, .all, .none)
    case .seeRequests: (.own, .all, .all, .all, .none)
    case .decideRequests: (.none, .all, .all, .all, .none)
    case .seePeople: (.none, .none, .all, .all, .all)
    case .liftLocks: (.none, .none, .all, .all, .all)
    case .changePasswords: (.own, .own, .own, .own, .all)
    case .managePeople: (.none, .none, .none, .none, .all)
    case .followUp: (.own, .own, .all, .all, .none)
    case .handleCases: (.own, .own, .all, .all, .none)
    case .takeMeasures: (.none, .none, .all, .all, .none)
    case .readFigures: (.none, .none, .all, .all, .none)
    case .importSubscribers, .trainModels: (.none, .none, .none, .all, .all)
    }
  }
}

extension Role {
  package func scope(of permission: Permission) -> Scope {
    let scopes = permission.scopes
    return switch self {
    case .agent: scopes.agent
    case .senior: scopes.senior
    case .supervisor: scopes.supervisor
    case .manager: scopes.manager
    case .administrator: scopes.administrator
    }
  }

  package func may(_ permission: Permission) -> Bool { scope(of: permission) > .none }
}

extension Actor {
  package func scope(of permission: Permission) -> Scope { role.scope(of: permission) }
  package func may(_ permission: Permission) -> Bool { role.may(permission) }
}
