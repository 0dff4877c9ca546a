/// The keys of every screen as a page of Markdown, made of the registry: `Documentation/keys.md`
/// is what this says, and a test fails when it no longer is.
package struct KeyGuide {
  private let say: Speech
  private let keys: KeyMap

  package init(_ say: Speech, keys: KeyMap = .standard) {
    self.say = say
    self.keys = keys
  }

  package var markdown: String {
    let screens = ScreenID.allCases.map { screen in
      """
      ## \(say.name(of: screen))
      | \(say.keyColumn) | \(say.actionColumn) |
      |---|---|
      \(keys.actions(of: screen).map(row).joined(separator: "\n"))
      """
    }
    return """
      # \(say.keysTitle)
      \(say.keysIntroduction)

      \(screens.joined(separator: "\n\n"))

      """
  }

  private func row(_ action: Action) -> String {
    // What has no key is found by its name.
    let labels = action.keyLabels(say)
    let keys = (labels.isEmpty ? ["?"] : labels).map { "`\($0)`" }.joined(separator: " ")
    return "| \(keys) | \(say.title(of: action.id)) |"
  }
}
