package import Terminal

/// The numbered colours of a terminal, as far as anybody can know them.
package struct IndexedPalette: Sendable {
  package struct Entry: Sendable {
    package let index: UInt8
    package let rgb: RGB
    let lab: OKLab
    let luminance: Double
    let isGrey: Bool

    init(_ index: UInt8, _ rgb: RGB) {
      self.index = index
      self.rgb = rgb
      lab = OKLab(rgb)
      luminance = rgb.luminance
      isGrey = lab.chroma < 0.01
    }

    /// Whether people give both the same name: 40 degrees apart at most, so that amber is
    /// still a yellow and not yet a red.
    func hasHue(of other: OKLab) -> Bool { !isGrey && lab.hueAngle(to: other) < 0.7 }
  }

  package let entries: [Entry]

  /// The palette of a tier, nil where colours have no numbers.
  package init?(_ tier: Tier) {
    switch tier {
    case .mono, .truecolor: return nil
    case .ansi8: entries = Self.named(8)
    case .ansi16: entries = Self.named(16)
    // The first 16 are whatever the user's terminal makes of them; the other 240 are fixed.
    case .indexed256: entries = Self.cubeAndGreys
    }
  }

  /// The entry that looks most like a colour, among those that fit.
  func nearest(to wanted: OKLab, where fits: (Entry) -> Bool) -> Entry? {
    cheapest({ $0.lab.squaredDistance(to: wanted) }, where: fits)
  }

  /// The entry that says the same as a colour: a grey for what has less than `faint` chroma,
  /// else the same hue, and only then a grey. Among few and garish colours the nearest one may
  /// be red where green is meant.
  func sameHue(as wanted: OKLab, faint: Double, where fits: (Entry) -> Bool) -> Entry? {
    let isGrey = wanted.chroma < faint
    return cheapest(
      { entry in
        let lightness = abs(entry.lab.lightness - wanted.lightness) / 2
        if entry.isGrey { return isGrey ? lightness : 1 + lightness }
        guard !isGrey, entry.hasHue(of: wanted) else { return nil }
        return entry.lab.hueAngle(to: wanted) / 2 + lightness
      }, where: fits)
  }

  private func cheapest(_ cost: (Entry) -> Double?, where fits: (Entry) -> Bool) -> Entry? {
    var best: (entry: Entry, cost: Double)?
    for entry in entries {
      guard let cost = cost(entry), cost < best?.cost ?? .infinity, fits(entry) else { continue }
      best = (entry, cost)
    }
    return best?.entry
  }

  /// xterm's defaults; the nearest to a standard that the first sixteen colours have.
  private static func named(_ count: Int) -> [Entry] {
    let colours: [UInt32] = [
      0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
      0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ]
    return colours.prefix(count).enumerated().map { Entry(UInt8($0), RGB(hex: $1)) }
  }

  /// xterm's 6×6×6 cube from 16, and 24 greys from 232.
  private static var cubeAndGreys: [Entry] {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    var entries: [Entry] = []
    for red in steps {
      for green in steps {
        for blue in steps {
          entries.append(Entry(UInt8(16 + entries.count), RGB(red, green, blue)))
        }
      }
    }
    for step in UInt8(0)..<24 {
      let grey = 8 + 10 * step
      entries.append(Entry(232 + step, RGB(grey, grey, grey)))
    }
    return entries
  }
}
