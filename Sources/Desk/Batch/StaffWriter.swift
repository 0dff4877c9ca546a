package import Retention
import Store
import Terminal

/// The people of the desk as text for a file, a program or a terminal.
package struct StaffWriter {
  private let format: LogWriter.Format
  private let say: Speech
  private let world: World

  package init(format: LogWriter.Format, say: Speech, world: World) {
    self.format = format
    self.say = say
    self.world = world
  }

  private static let columns = ["name", "role", "state", "added", "password", "signedIn"]

  /// Each line with its end.
  package func text(_ people: [StaffMember]) -> String {
    let lines =
      switch format {
      case .table: table(people)
      case .csv:
        [Self.columns.joined(separator: ",")]
          + people.map { person in
            Self.columns.map { CSVCell.text(SafeText(members(person)[$0] ?? "").description) }
              .joined(separator: ",")
          }
      case .jsonl: people.map { JSON.object(members($0).mapValues(JSON.text)).line }
      }
    return lines.map { $0 + "\n" }.joined()
  }

  private func members(_ person: StaffMember) -> [String: String] {
    func time(_ moment: Moment) -> String { moment.iso(utcOffset: world.utcOffset(moment)) }
    return [
      "name": person.name, "role": person.role.rawValue, "state": person.state.rawValue,
      "added": time(person.addedAt), "password": person.passwordAt.map(time),
      "signedIn": person.signedInAt.map(time),
    ].compactMapValues(\.self)
  }

  private func table(_ people: [StaffMember]) -> [String] {
    guard !people.isEmpty else { return [say.nobodyRegistered] }
    let rows = people.map { person in
      let seen = person.signedInAt.map { say.day(world.local($0).day) } ?? "–"
      return [person.name, say.role(person.role), say.state(person.state), seen]
    }
    let all = [say.staffColumns] + rows
    let widths = say.staffColumns.indices.map { column in
      all.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return all.map { row in
      let cells = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - TextWidth.columns(of: text))
      }
      return SafeText(cells.joined(separator: "  ")).description
    }
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
