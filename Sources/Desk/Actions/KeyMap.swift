package import Terminal

/// What every key does on every screen: the registry's table, as a person changed it.
package struct KeyMap: Hashable, Sendable {
  private var tables: [ScreenID: [Action]]

  package static let standard = KeyMap()
  /// Before the letter of a screen to go to.
  package static let goKey = Key.character("g")

  private init() {
    let all = ScreenID.allCases.map { ($0, Registry.actions(of: $0)) }
    tables = Dictionary(uniqueKeysWithValues: all)
  }

  /// In the registry's order.
  package func actions(of screen: ScreenID) -> [Action] { tables[screen] ?? [] }

  package func action(of key: Key, on screen: ScreenID) -> ActionID? {
    actions(of: screen).first { $0.keys.contains(key) }?.id
  }

  func opensHelp(_ key: Key, on screen: ScreenID) -> Bool {
    let action = action(of: key, on: screen)
    return action == .help || action == .palette
  }

  /// The way out of a call, whatever lies over it.
  func leavesCall(_ key: Key) -> Bool { action(of: key, on: .call) == .cancelService }

  /// Gives an action of a screen other keys; none leaves it to help and palette. Nothing happens
  /// where the screen does not have it.
  package mutating func set(_ keys: [Key], of action: ActionID, on screen: ScreenID) {
    guard let place = tables[screen]?.firstIndex(where: { $0.id == action }) else { return }
    tables[screen]?[place].keys = keys
  }
}
