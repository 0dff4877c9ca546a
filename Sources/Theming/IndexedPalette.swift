package import Terminal

/// The numbered colours of a terminal, as far as anybody can know them.
package struct IndexedPalette: Sendable {
  package struct Entry: Sendable {
    package let index: UInt8
    package let rgb: RGB
    let lab: OKLab
    let luminance: Double

    init(_ index: UInt8, _ rgb: RGB) {
      self.index = index
      self.rgb = rgb
      lab = OKLab(rgb)
      luminance = rgb.luminance
    }
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

  func nearest(to wanted: OKLab, where fits: (Entry) -> Bool = { _ in true }) -> Entry? {
    var best: (entry: Entry, distance: Double)?
    for entry in entries {
      let distance = entry.lab.squaredDistance(to: wanted)
      if distance < best?.distance ?? .infinity, fits(entry) { best = (entry, distance) }
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
