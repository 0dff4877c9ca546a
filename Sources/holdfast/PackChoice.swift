import ArgumentParser
import Desk
import Documents
import Policy
import Retention

/// Which pack the desk keeps to: a shipped one by its code, or a file.
enum PackChoice {
  case shipped(ShippedPack)
  case file(String)

  /// Nil for what is neither.
  init?(_ name: String) {
    if let pack = ShippedPack(rawValue: name) {
      self = .shipped(pack)
    } else if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .file(name)
    } else {
      return nil
    }
  }

  /// A shipped one is known to be right, and read when it is first needed; a file at once, and what
  /// is wrong in it ends the command.
  func awaited() throws -> @Sendable () -> Jurisdiction {
    switch self {
    case .shipped(let pack): return { pack.jurisdiction }
    case .file(let path):
      try requireReadable(path)
      let place = try explaining { () throws(DocumentError) in try Jurisdiction.read(path: path) }
      return { place }
    }
  }

  /// Says what to write instead and ends the command when there is no such pack.
  static func named(_ name: String, _ say: Speech) throws -> PackChoice {
    if let choice = PackChoice(name) { return choice }
    let known = ShippedPack.allCases.map(\.code)
    Output.error(
      "holdfast: " + say.unknownPack(name, meant: nearest(to: name, among: known), known: known))
    throw ExitCode.validationFailure
  }
}
