package import Terminal

extension Theme {
  /// The looks of every key on every ground for a terminal of this tier, all of them readable
  /// there as far as the tier's colours are known.
  package func looks(tier: Tier) -> Looks {
    guard variant != .mono, tier != .mono else { return monoLooks() }
    if let palette = IndexedPalette(tier) { return indexedLooks(palette, tier) }
    let luminances = papers.map(\.background.luminance)
    return Looks { key, ground in
      let ink = readable(
        colour(of: key, on: ground), onLuminance: luminances[Int(ground.rawValue)],
        needed: needed(for: key))
      return Look(ink.colour, on: self[ground].background.colour, self[key].emphasis)
    }
  }

  private func indexedLooks(_ palette: IndexedPalette, _ tier: Tier) -> Looks {
    let grounds = indexedGrounds(palette)
    var known: [Choice: UInt8] = [:]
    return Looks { key, ground in
      let paper = grounds[Int(ground.rawValue)]
      let choice = Choice(
        wanted: colour(of: key, on: ground), paper: paper.index, needed: needed(for: key))
      let ink = known[choice] ?? indexedInk(choice, on: paper, palette)
      known[choice] = ink
      var emphasis = self[key].emphasis
      // Red is too dark on black among eight colours, so that weight has to say it.
      if tier == .ansi8, monoEmphasis(key).contains(.bold) { emphasis.insert(.bold) }
      return Look(.indexed(ink), on: .indexed(paper.index), emphasis)
    }
  }

  private struct Choice: Hashable {
    let wanted: RGB
    let paper: UInt8
    let needed: Double
  }

  /// The nearest numbered colour with enough contrast; where none has, the one with the most.
  private func indexedInk(
    _ choice: Choice, on paper: IndexedPalette.Entry, _ palette: IndexedPalette
  ) -> UInt8 {
    let wanted = OKLab(choice.wanted)
    let passing = palette.nearest(to: wanted) {
      contrastRatio($0.luminance, paper.luminance) >= choice.needed
    }
    if let passing { return passing.index }
    let ranked = palette.entries.max {
      contrastRatio($0.luminance, paper.luminance) < contrastRatio($1.luminance, paper.luminance)
    }
    return ranked?.index ?? 0
  }

  /// A numbered colour for each ground. Grounds that must be told from the surface are, and
  /// every ground leaves text room for contrast.
  private func indexedGrounds(_ palette: IndexedPalette) -> [IndexedPalette.Entry] {
    func isUsable(_ paper: IndexedPalette.Entry) -> Bool {
      palette.entries.count { contrastRatio($0.luminance, paper.luminance) >= 4.5 } >= 3
    }
    func nearest(_ ground: Ground, not taken: Set<UInt8>) -> IndexedPalette.Entry {
      let wanted = OKLab(self[ground].background)
      let found = palette.nearest(to: wanted) { !taken.contains($0.index) && isUsable($0) }
      return found ?? palette.entries[0]
    }
    let surface = nearest(.surface, not: [])
    let raised = nearest(.surfaceRaised, not: [])
    return Ground.allCases.map { ground in
      let apart = ground.mustStandOut && self[ground] != self[.surface]
      return nearest(ground, not: apart ? [surface.index, raised.index] : [])
    }
  }
}

extension Ground {
  /// Whether a person must see where this ground begins and ends.
  fileprivate var mustStandOut: Bool {
    switch self {
    case .selection, .selectionInactive, .dialogDanger, .toastOk, .toastWarning, .toastError: true
    default: false
    }
  }
}
