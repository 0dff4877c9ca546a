import Terminal

/// A theme in numbered colours: for each ground and each ink the number that says the same and
/// can be read.
struct IndexedLooks {
  private let theme: Theme
  private let palette: IndexedPalette
  /// Eight or sixteen colours, where hue counts more than nearness.
  private let isSmall: Bool

  init(_ theme: Theme, _ palette: IndexedPalette, _ tier: Tier) {
    self.theme = theme
    self.palette = palette
    isSmall = tier <= .ansi16
  }

  func looks() -> Looks {
    let grounds = grounds()
    var known: [Choice: UInt8] = [:]
    return Looks { key, ground in
      let paper = grounds[Int(ground.rawValue)]
      let choice = Choice(
        wanted: theme.colour(of: key, on: ground), paper: paper.index,
        needed: theme.needed(for: key))
      let ink = known[choice] ?? ink(choice, on: paper)
      known[choice] = ink
      var emphasis = theme[key].emphasis
      // The red of few colours is too dark on black, so that weight has to say it.
      if isSmall, theme.monoEmphasis(key).contains(.bold) { emphasis.insert(.bold) }
      return Look(.indexed(ink), on: .indexed(paper.index), emphasis)
    }
  }

  private struct Choice: Hashable {
    let wanted: RGB
    let paper: UInt8
    let needed: Double
  }

  /// The colour with enough contrast that is most like the wanted one; where none has enough,
  /// the one with the most.
  private func ink(_ choice: Choice, on paper: IndexedPalette.Entry) -> UInt8 {
    func fits(_ entry: IndexedPalette.Entry) -> Bool {
      contrastRatio(entry.luminance, paper.luminance) >= choice.needed
    }
    let wanted = OKLab(choice.wanted)
    let hue = isSmall ? palette.sameHue(as: wanted, faint: 0.04, where: fits) : nil
    if let found = hue ?? palette.nearest(to: wanted, where: fits) { return found.index }
    let most = palette.entries.max {
      contrastRatio($0.luminance, paper.luminance) < contrastRatio($1.luminance, paper.luminance)
    }
    return most?.index ?? 0
  }

  /// A numbered colour for each ground; what must stand out from the surface does.
  private func grounds() -> [IndexedPalette.Entry] {
    let plain = [Ground.surface, .surfaceRaised].map { paper($0, not: []).index }
    return Ground.allCases.map { ground in
      let isApart = ground.standsOut && theme[ground] != theme[.surface]
      return paper(ground, not: isApart ? plain : [])
    }
  }

  private func paper(_ ground: Ground, not taken: [UInt8]) -> IndexedPalette.Entry {
    let needed = isSmall ? 4.5 : theme.contrast.ratio
    func fits(_ entry: IndexedPalette.Entry) -> Bool {
      guard !taken.contains(entry.index) else { return false }
      return palette.entries.contains { ink in
        // A dark theme stays dark: among sixteen colours the nearest to a dark grey is a light one,
        // on which only black can be read.
        let isLighter = ink.luminance > entry.luminance
        let isMeant = ground.standsOut || isLighter == (theme.variant == .dark)
        return ink.isGrey && isMeant && contrastRatio(ink.luminance, entry.luminance) >= needed
      }
    }
    let wanted = OKLab(theme[ground].background)
    let meant =
      isSmall
      ? palette.sameHue(as: wanted, faint: ground.standsOut ? 0.015 : 0.035, where: fits)
      : palette.nearest(to: wanted) { fits($0) && (!ground.speaks || $0.hasHue(of: wanted)) }
    return meant ?? palette.nearest(to: wanted, where: fits) ?? palette.entries[0]
  }
}

extension Ground {
  /// Whether the colour of this ground says good or bad.
  fileprivate var speaks: Bool {
    switch self {
    case .dialogDanger, .toastOk, .toastWarning, .toastError: true
    default: false
    }
  }

  /// Whether a person must see where this ground begins and ends.
  fileprivate var standsOut: Bool { speaks || self == .selection || self == .selectionInactive }
}
