package import Terminal

extension Theme {
  /// The looks of every key on every ground for a terminal of this tier, all of them readable
  /// there as far as the tier's colours are known.
  package func looks(tier: Tier) -> Looks {
    guard variant != .mono, tier != .mono else { return monoLooks() }
    guard variant != .terminal else { return terminalLooks(tier: tier) }
    if let palette = IndexedPalette(tier) { return IndexedLooks(self, palette, tier).looks() }
    let luminances = papers.map(\.background.luminance)
    return Looks { key, ground in
      let ink = readable(
        colour(of: key, on: ground), onLuminance: luminances[Int(ground.rawValue)],
        needed: needed(for: key))
      return Look(ink.colour, on: self[ground].background.colour, self[key].emphasis)
    }
  }
}
