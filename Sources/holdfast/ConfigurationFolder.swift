/// Where a person's own configuration is.
enum ConfigurationFolder {
  static var path: String {
    (environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? ".") + "/.config") + "/holdfast"
  }

  static var themes: String { path + "/themes" }
}
