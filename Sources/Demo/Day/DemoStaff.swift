package import Retention

/// The people of the demonstration desk, all made up.
package enum DemoStaff {
  /// Six who take calls, two of them seniors.
  package static let agents = desks.map(\.actor)
  package static let supervisors = supervisorDesks.map(\.actor)

  /// Looks after the people, and takes no calls.
  package static let administrator = "Noor Haddad"

  /// Who sits where, and the languages that calls are put through in.
  struct Desk {
    let actor: Actor
    let languages: Set<Language>

    fileprivate init(_ name: String, _ level: Level, _ languages: Set<Language>) {
      actor = Actor(name: name, level: level)
      self.languages = languages
    }

    func speaksWith(_ caller: Subscriber) -> Bool { languages.contains(caller.language ?? .en) }
  }

  static let desks = [
    Desk("Amélie Rousseau", .senior, [.fr, .en]), Desk("Tom Brandt", .agent, [.en]),
    Desk("Inês Figueiredo", .agent, [.pt]), Desk("Kwame Osei", .agent, [.en, .fr]),
    Desk("Siobhán Keane", .senior, [.en]), Desk("Davi Sampaio", .agent, [.pt, .fr]),
  ]

  static let supervisorDesks = [
    Desk("Ana Prado", .supervisor, [.pt, .en]), Desk("Mikael Lindqvist", .supervisor, [.en, .fr]),
  ]

  static let allDesks = desks + supervisorDesks
}
