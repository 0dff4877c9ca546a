import Foundation
import TestSupport

/// What ends a program in the middle of a word.
enum Death: String, CaseIterable, Sendable {
  case hangUpSignal, terminated, killed, closedTerminal, lostLine

  static let soakTrials = 100

  var trials: Int { Load.isSoak ? Self.soakTrials : self == .lostLine ? 3 : 4 }

  /// Somebody at a desk that will die like this.
  func seat(_ place: Place) throws -> Seat {
    try self == .lostLine ? Seat(place, script: SecureShell(place).script) : Seat(place)
  }

  /// Happens now; the program is gone afterwards.
  func strike(_ seat: Seat, in place: Place) throws {
    switch self {
    case .hangUpSignal: kill(seat.terminal.process, SIGHUP)
    case .terminated: kill(seat.terminal.process, SIGTERM)
    case .killed, .lostLine: kill(seat.terminal.process, SIGKILL)
    case .closedTerminal: seat.terminal.hangUp()
    }
    _ = try seat.end()
    if self == .lostLine { try SecureShell.awaitEnd(in: place) }
  }
}

/// The program at the other end of ssh, which talks to an sshd of its own: no port, no daemon.
struct SecureShell {
  private static let server = "/usr/sbin/sshd"
  static var isThere: Bool {
    access(server, X_OK) == 0 && access("/usr/bin/ssh", X_OK) == 0
      && (getuid() != 0 || access("/run/sshd", F_OK) == 0 || mkdir("/run/sshd", 0o755) == 0)
  }

  /// For bash, with the program and its arguments behind it.
  let script: String

  init(_ place: Place) throws {
    let key = place.path("key")
    try Tool.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key])
    let config = try place.write(
      """
      HostKey \(key)
      AuthorizedKeysFile \(key).pub
      StrictModes no
      UsePAM no
      PermitRootLogin yes

      """, to: "sshd_config")
    let inner =
      "echo $$ > \(place.path("pid")); exec env LANG=C.UTF-8 TZ=UTC "
      + "HOME=\(place.folder.path) HOLDFAST_STORE=\(place.store) HOLDFAST_AGENT=amelie "
    script = """
      exec ssh -F none -q -tt -i \(key) -o StrictHostKeyChecking=no \
      -o UserKnownHostsFile=/dev/null -o ProxyCommand='\(Self.server) -i -f \(config)' \
      localhost "\(inner.replacing("$", with: "\\$"))$0 $*"
      """
  }

  /// Nobody but the sshd knows that the program has ended.
  static func awaitEnd(in place: Place) throws {
    let text = try String(contentsOfFile: place.path("pid"), encoding: .utf8)
    let process = Int32(text.filter(\.isNumber)) ?? 0
    let deadline = PseudoTerminal.now() + PseudoTerminal.patience
    while kill(process, 0) == 0 {
      guard PseudoTerminal.now() < deadline else {
        throw PseudoTerminal.Failure(reason: "the program outlives its line")
      }
      poll(nil, 0, 5)
    }
  }
}

/// A tool of the system.
enum Tool {
  static func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw PseudoTerminal.Failure(reason: "\(words) failed")
    }
  }
}
