import Curses
import Testing

struct EnvironmentTests {
  @Test(arguments: [
    ("UTF-8", [:], true),
    ("ANSI_X3.4-1968", [:], true),
    ("ANSI_X3.4-1968", ["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], false),
    ("ANSI_X3.4-1968", ["LC_ALL": "", "LANG": "fr_FR.utf8"], true),
    ("ANSI_X3.4-1968", ["LANG": "POSIX"], false),
    ("ISO-8859-1", ["LANG": "fr_FR"], false),
  ])
  func unicode(_ codeset: String, _ environment: [String: String], _ expected: Bool) {
    #expect(isUnicode(codeset: codeset, environment) == expected)
  }

  @Test(arguments: [
    (["HOME": "/h"], "/h/.local/state/holdfast/holdfast.log"),
    (["HOME": "/h", "XDG_STATE_HOME": "/s"], "/s/holdfast/holdfast.log"),
    (["HOME": "/h", "XDG_STATE_HOME": "s"], "/h/.local/state/holdfast/holdfast.log"),
    ([:], nil),
  ])
  func errorLog(_ environment: [String: String], _ path: String?) {
    #expect(errorLogPath(environment) == path)
  }
}
