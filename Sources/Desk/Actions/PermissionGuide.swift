package import Retention
import Terminal

/// The table of permissions as text: for a terminal, and as the page of Markdown that is
/// `Documentation/permissions.md`. A test fails when the page no longer is what this says.
package struct PermissionGuide {
  private let say: Speech
  private let commands: [(name: String, permission: Permission?)]

  /// `commands` are those of the program, with what each needs; nil for everybody's.
  package init(_ say: Speech, commands: [(name: String, permission: Permission?)]) {
    self.say = say
    self.commands = commands
  }

  /// Who may what.
  package var table: String {
    let head = [""] + Role.allCases.map(say.role)
    let rows = [head] + Permission.allCases.map { [say.title(of: $0)] + scopes($0) }
    let widths = head.indices.map { column in
      rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let lines = rows.map { row in
      zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - TextWidth.columns(of: text))
      }.joined(separator: "  ").trimmed
    }
    let indent = String(repeating: " ", count: widths[0] + 2)
    return ([indent + lines[0]] + lines.dropFirst()).joined(separator: "\n")
  }

  package var markdown: String {
    """
    # \(say.permissionsTitle)
    \(say.permissionsIntroduction)

    | | \(Role.allCases.map(say.role).joined(separator: " | ")) |
    |---|\(Role.allCases.map { _ in "---" }.joined(separator: "|"))|
    \(Permission.allCases.map(row).joined(separator: "\n"))

    ## \(say.permissionUses)
    | | `holdfast` | `holdfast batch` | \(say.actionColumn) | \(say.screenColumn) |
    |---|---|---|---|---|
    \((Permission.allCases.map(Optional.some) + [nil]).map(uses).joined(separator: "\n"))

    """
  }

  private func scopes(_ permission: Permission) -> [String] {
    Role.allCases.map { say.scope($0.scope(of: permission)) }
  }

  private func row(_ permission: Permission) -> String {
    "| \(say.title(of: permission)) | \(scopes(permission).joined(separator: " | ")) |"
  }

  /// What needs a permission; nil: what needs none.
  private func uses(_ permission: Permission?) -> String {
    let cells = [
      commands.filter { $0.permission == permission }.map { "`\($0.name)`" },
      BatchCommand.allCases.filter { $0.permission == permission }.map { "`\($0.rawValue)`" },
      ActionID.allCases.filter { $0.permission == permission }.map { say.title(of: $0) },
      ScreenID.allCases.filter { $0.permission == permission }.map { say.name(of: $0) },
    ]
    let title = permission.map(say.title) ?? say.everybodys
    return "| \(title) | \(cells.map { $0.joined(separator: ", ") }.joined(separator: " | ")) |"
  }
}
