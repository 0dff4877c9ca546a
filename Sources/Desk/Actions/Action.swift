package import Terminal

/// One entry of the registry: what footer, help, palette and documentation read.
package struct Action: Hashable, Sendable {
  package let id: ActionID
  /// The first is the one shown. Empty: only from help and palette.
  package var keys: [Key]
  /// What footers show instead of the first key, for keys that are not in `keys`: `1–9`.
  package let shown: String?
  /// The letter after `g`, for screens that are gone to: `g l`.
  package let go: Character?
  /// Shown in the footer, in the registry's order.
  package let isHinted: Bool

  package init(
    _ id: ActionID, _ keys: [Key], shown: String? = nil, go: Character? = nil,
    isHinted: Bool = false
  ) {
    self.id = id
    self.keys = keys
    self.shown = shown
    self.go = go
    self.isHinted = isHinted
  }
}

extension Action {
  /// All its keys as they are written: `X F8`, `g l F3`.
  package func keyLabels(_ say: Speech) -> [String] {
    [shown, go.map { "g \($0)" }].compactMap(\.self) + keys.map { $0.label(say) }
  }

  /// The one key to show: while text is typed the first that is not a letter.
  package func keyLabel(whileTyping isTyping: Bool, _ say: Speech) -> String {
    let free = keys.first { key in
      if case .character = key { false } else { true }
    }
    return (isTyping ? free?.label(say) : nil) ?? keyLabels(say).first ?? ""
  }
}

extension Key {
  /// As footers and documentation write it: `Enter`, `Ctrl-P`, `F2`, `r`, by the caps of the
  /// language's keyboards.
  package func label(_ say: Speech) -> String {
    switch self {
    case .character(" "): say("Space", "Espace", "Espaço")
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .enter: say("Enter", "Entrée", "Enter")
    case .escape: say("Esc", "Échap", "Esc")
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: say("Del", "Suppr", "Del")
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
