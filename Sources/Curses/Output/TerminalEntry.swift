/// Names that cannot carry a full screen, whatever their entry says.
private let unusableNames = ["", "dumb", "unknown", "emacs", "network"]

/// The terminfo entries to try, best first: the terminal's own, then those that it most likely
/// behaves like. Many terminals (kitty, ghostty, foot, wezterm) bring an entry that a fresh
/// Debian, or the machine at the other end of ssh, does not have.
package func entryNames(_ environment: [String: String]) throws(ConsoleError) -> [String] {
  let term = environment["TERM"] ?? ""
  guard !unusableNames.contains(term) else { throw .unusable(term: term) }
  let standIns = ["xterm-256color", "xterm", "ansi"]
  // Some set the name of 1984 for a terminal of today.
  let isModest = term == "xterm" && promisesTruecolor(environment)
  return isModest ? standIns : [term] + standIns.filter { $0 != term }
}
