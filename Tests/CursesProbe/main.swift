import Curses
import Glibc
import Terminal

// A program for the tests of the console: it notes each event in a file and shows the last one.
Curses.blockSignals()
let journal = open(CommandLine.arguments[1], O_WRONLY | O_CREAT | O_APPEND, 0o600)

let plain = Looks { key, ground in
  let isBar = ground == .header
  let ink = Colour.rgb(red: 200, green: key == .accent ? 80 : 210, blue: 120)
  return Look(isBar ? ink : .standard, on: isBar ? .rgb(red: 10, green: 20, blue: 30) : .standard)
}

do throws(ConsoleError) {
  let console = try Console(
    Console.Options(errorLog: CommandLine.arguments[1] + ".err"))
  console.looks = plain
  var probe = Probe(console: console, journal: journal)
  probe.note("open \(console.tier) unicode \(console.isUnicode) as \(getpid())")
  console.run(&probe)
  probe.note("closed")
} catch {
  _ = "\(error)\n".withCString { write(journal, $0, strlen($0)) }
  exit(3)
}
