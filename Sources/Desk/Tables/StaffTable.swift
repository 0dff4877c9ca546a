package import Retention
import Store

/// The people of the desk.
package struct StaffTable {
  private let say: Speech
  private let world: World

  package init(_ say: Speech, _ world: World) {
    self.say = say
    self.world = world
  }

  package func table(_ people: [StaffMember]) -> PlainTable {
    PlainTable(
      shown: TextTable([say.staffColumns] + people.map(row)), names: Self.names,
      records: people.map(record), empty: say.nobodyRegistered)
  }

  private func row(_ person: StaffMember) -> [String] {
    let seen = person.signedInAt.map { say.day(world.local($0).day) } ?? "–"
    return [person.name, say.role(person.role), say.state(person.state), seen]
  }

  private static let names = ["name", "role", "state", "added", "password", "signedIn"]

  private func record(_ person: StaffMember) -> JSON {
    func time(_ moment: Moment) -> String { moment.iso(utcOffset: world.utcOffset(moment)) }
    return .object([
      "name": .text(person.name), "role": .text(person.role.rawValue),
      "state": .text(person.state.rawValue), "added": .text(time(person.addedAt)),
      "password": person.passwordAt.map { .text(time($0)) },
      "signedIn": person.signedInAt.map { .text(time($0)) },
    ])
  }
}

extension StaffMember {
  enum State: String { case enabled, disabled, locked, withoutPassword }

  var state: State {
    if !isEnabled { return .disabled }
    if isLocked { return .locked }
    return passwordAt == nil ? .withoutPassword : .enabled
  }
}

extension Speech {
  fileprivate var staffColumns: [String] {
    [
      self("name", "nom", "nome"), self("role", "fonction", "função"),
      self("state", "état", "situação"),
      self("last signed in", "dernière connexion", "última entrada"),
    ]
  }

  fileprivate func state(_ state: StaffMember.State) -> String {
    switch state {
    case .enabled: self("enabled", "actif", "ativo")
    case .disabled: self("disabled", "désactivé", "desativado")
    case .locked: self("locked", "bloqué", "bloqueado")
    case .withoutPassword: self("no password", "sans mot de passe", "sem senha")
    }
  }
}
