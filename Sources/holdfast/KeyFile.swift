import Desk
import Documents
import Glibc
import Terminal

/// What a person wants keys to do, in `keys.yaml` of the configuration folder: for each screen, or
/// for `everywhere`, actions with a key, a list of keys, or null.
enum KeyFile {
  static var path: String { ConfigurationFolder.path + "/keys.yaml" }

  /// Without a file the standard keys.
  static func own() throws(DocumentError) -> KeyMap {
    guard access(path, F_OK) == 0 else { return .standard }
    return try Document.read(path: path, read)
  }

  /// What the file of this map would say: a file to begin with.
  static func text(of map: KeyMap) -> String {
    let screens = ScreenID.allCases.map { screen in
      let lines = map.actions(of: screen).map { action in
        let keys = action.keys.map { quoted($0.name) }.joined(separator: ", ")
        return "  \(action.id.name): [\(keys)]"
      }
      return "\(screen.rawValue):\n" + lines.joined(separator: "\n")
    }
    return screens.joined(separator: "\n\n") + "\n"
  }

  /// Marks such as `:` are YAML's own.
  private static func quoted(_ name: String) -> String {
    let isMark = name.count == 1 && name.allSatisfy { !$0.isLetter && !$0.isNumber }
    return isMark ? (name == "\"" ? "'\"'" : "\"\(name == "\\" ? "\\\\" : name)\"") : name
  }

  private static func read(_ file: Value) -> KeyMap? {
    var map = KeyMap.standard
    let wanted = file.fields { fields -> [Change]? in
      // A screen's own word comes after, and so goes before, what is said of all.
      var wanted = fields.optional("everywhere") { changes($0, on: nil) } ?? []
      for screen in ScreenID.allCases {
        wanted += fields.optional(screen.rawValue) { changes($0, on: screen) } ?? []
      }
      return wanted
    }
    guard let wanted else { return nil }
    for change in wanted { change.apply(to: &map) }
    for change in wanted { change.check(in: map, among: wanted) }
    return map
  }

  private static func changes(_ value: Value, on screen: ScreenID?) -> [Change]? {
    let screens = screen.map { [$0] } ?? ScreenID.allCases
    let known = ActionID.allCases.filter { action in
      screens.contains { KeyMap.standard.actions(of: $0).contains { $0.id == action } }
    }
    return value.fields { fields in
      known.compactMap { action in
        fields.value(action.name).flatMap { value in
          keys(value).map { Change(screens: screens, isOfOne: screen != nil, action, $0, value) }
        }
      }
    }
  }

  /// One key, a list of keys, or none.
  private static func keys(_ value: Value) -> [(key: Key, value: Value)]? {
    if value.isNothing { return [] }
    if value.isList { return value.list(key) }
    return key(value).map { [$0] }
  }

  private static func key(_ value: Value) -> (key: Key, value: Value)? {
    guard let name = value.text() else { return nil }
    do throws(KeyNameFault) { return (try Key(named: name), value) } catch {
      value.report(error.message(name), advice: error.advice)
      return nil
    }
  }
}

/// What one line of the file asks for.
private struct Change {
  private let screens: [ScreenID]
  private let isOfOne: Bool
  private let action: ActionID
  private let keys: [(key: Key, value: Value)]
  private let value: Value

  init(
    screens: [ScreenID], isOfOne: Bool, _ action: ActionID, _ keys: [(key: Key, value: Value)],
    _ value: Value
  ) {
    self.screens = screens
    self.isOfOne = isOfOne
    self.action = action
    self.keys = keys
    self.value = value
  }

  func apply(to map: inout KeyMap) {
    for screen in screens { map.set(keys.map(\.key), of: action, on: screen) }
  }

  func check(in map: KeyMap, among changes: [Change]) {
    for screen in screens where holds(on: screen, in: map, among: changes) {
      for (key, value) in keys {
        if let conflict = map.conflict(of: key, with: action, on: screen) {
          value.report(conflict.message(key, on: screen), advice: conflict.advice(on: screen))
        }
      }
      if keys.isEmpty, action.needsKey {
        value.report(
          "\(action.name) cannot be without a key on \(screen.rawValue)",
          advice: "leave it out, or give it one")
      }
    }
  }

  /// Whether this line decides for the screen, or one of the screen's own does.
  private func holds(on screen: ScreenID, in map: KeyMap, among changes: [Change]) -> Bool {
    guard map.actions(of: screen).contains(where: { $0.id == action }) else { return false }
    return isOfOne
      || !changes.contains { $0.isOfOne && $0.action == action && $0.screens == [screen] }
  }
}

extension KeyNameFault {
  fileprivate func message(_ name: String) -> String {
    switch self {
    case .sameAs(let other): "terminals send the same for \(name) as for \(other)"
    case .alt: "\(name) cannot be told from Esc and a letter on a slow line"
    case .unknown: "'\(name)' is no key"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .sameAs(let other): "write \(other), or take another key"
    case .alt: "take a letter, Ctrl and a letter, or F1 to F12"
    case .unknown:
      "write a letter, Ctrl-P, F5, Enter, Esc, Tab, Space, Up, Down, Home, End, PgUp or PgDn"
    }
  }
}

extension KeyConflict {
  fileprivate func message(_ key: Key, on screen: ScreenID) -> String {
    switch self {
    case .taken(let other): "\(key.name) is also \(other.name) on \(screen.rawValue)"
    case .isText: "\(key.name) is text where one writes, as on \(screen.rawValue)"
    case .editsField: "\(key.name) moves or edits in the field of \(screen.rawValue)"
    case .namesLine: "\(key.name) chooses a line on \(screen.rawValue)"
    case .goesSomewhere: "\(key.name) begins the ways to other screens on \(screen.rawValue)"
    }
  }

  fileprivate func advice(on screen: ScreenID) -> String {
    switch self {
    case .taken(let other):
      "take another key, or give \(other.name) others under \(screen.rawValue); null is none"
    case .isText, .editsField: "take a key such as F5 or Ctrl-O there"
    case .namesLine, .goesSomewhere: "take another key there"
    }
  }
}
