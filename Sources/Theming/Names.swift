import Terminal

/// The name of one key or ground in a theme file, and that of its family: `risk.high` is of the
/// family `risk`; a name without a dot has none.
struct DottedName {
  let full: String
  let family: String?

  init(_ full: String) {
    self.full = full
    family = full.lastIndex(of: ".").map { String(full[..<$0]) }
  }
}

extension StyleKey {
  var dotted: DottedName { keys[Int(rawValue)] }
}

extension Ground {
  var dotted: DottedName { grounds[Int(rawValue)] }
}

/// Every key that may stand under `style`: those of `StyleKey`, and their families.
let styleNames = withFamilies(keys)
/// Every key that may stand under `ground`.
let groundNames = withFamilies(grounds)

// Spelled once: making a name of an enumeration's case is slow, and a theme asks often.
private let keys = StyleKey.allCases.map { DottedName($0.name) }
private let grounds = Ground.allCases.map { DottedName($0.name) }

private func withFamilies(_ names: [DottedName]) -> [String] {
  var all = names.map(\.full)
  for family in names.compactMap(\.family) where !all.contains(family) { all.append(family) }
  return all
}
