package import Retention

/// The packs that come with the program, by their codes.
package enum ShippedPack: String, CaseIterable, Sendable {
  case standard = "default"
  case california = "us-ca"
  case france = "fr"
  case brazil = "br"
  case portugal = "pt"
  case kingdom = "uk"

  package var code: String { rawValue }

  /// The bytes of the file, for those who want a copy to change.
  package var bytes: [UInt8] {
    switch self {
    case .standard: PackageResources.default_pack_yaml
    case .california: PackageResources.us_ca_yaml
    case .france: PackageResources.fr_yaml
    case .brazil: PackageResources.br_yaml
    case .portugal: PackageResources.pt_yaml
    case .kingdom: PackageResources.uk_yaml
    }
  }

  /// Each is read once, when it is first asked for.
  package var jurisdiction: Jurisdiction {
    switch self {
    case .standard: Self.standardPack
    case .california: Self.californianPack
    case .france: Self.frenchPack
    case .brazil: Self.brazilianPack
    case .portugal: Self.portuguesePack
    case .kingdom: Self.britishPack
    }
  }

  private static let standardPack = read(.standard)
  private static let californianPack = read(.california)
  private static let frenchPack = read(.france)
  private static let brazilianPack = read(.brazil)
  private static let portuguesePack = read(.portugal)
  private static let britishPack = read(.kingdom)

  private static func read(_ pack: ShippedPack) -> Jurisdiction {
    do {
      return try Jurisdiction.read(pack.bytes, file: pack.code)
    } catch {
      fatalError("the shipped pack \(pack.code) cannot be read:\n\(error)")
    }
  }
}
