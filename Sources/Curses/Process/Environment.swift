import Glibc

/// The variables that decide how the console behaves, read once.
func consoleEnvironment() -> [String: String] {
  let names = [
    "TERM", "COLORTERM", "NO_COLOR", "TMUX", "ESCDELAY", "LINES", "COLUMNS", "LC_ALL", "LC_CTYPE",
    "LANG", "XDG_STATE_HOME", "HOME",
  ]
  var environment: [String: String] = [:]
  for name in names {
    if let value = getenv(name) { environment[name] = String(cString: value) }
  }
  return environment
}
