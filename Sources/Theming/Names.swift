import Terminal

/// Every key that may stand under `style`: those of `StyleKey`, and their families.
let styleNames = withFamilies(StyleKey.allCases.map(\.name))
/// Every key that may stand under `ground`.
let groundNames = withFamilies(Ground.allCases.map(\.name))

/// `risk.high` is of the family `risk`; a name without a dot has none.
func family(of name: String) -> String? {
  name.lastIndex(of: ".").map { String(name[..<$0]) }
}

private func withFamilies(_ names: [String]) -> [String] {
  var all = names
  for name in names {
    if let family = family(of: name), !all.contains(family) { all.append(family) }
  }
  return all
}
