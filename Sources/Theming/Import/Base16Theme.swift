package import Documents
import Terminal

/// A theme file made of a base16 scheme. Schemes are made for code, where a comment may be faint;
/// each colour is moved as little as it takes to be read on every ground, and good from bad until
/// nobody takes one for the other.
package struct Base16Theme: Sendable {
  /// The file, to be saved under the name that the theme is to have.
  package let text: String
  /// What could not be mended; empty for nearly all schemes.
  package let findings: [ThemeCheck.Finding]

  /// - Throws: all problems of the scheme's file, by position.
  package init(_ bytes: [UInt8], file: String) throws(DocumentError) {
    let scheme = try Base16Scheme(bytes, file: file)
    text = Base16Palette(scheme).file
    let theme = try Theme(
      ThemeLibrary(userFolder: nil).complete(
        .init(name: "", isUsers: true, file: ThemeFile(Array(text.utf8), name: file))),
      id: "imported")
    findings = ThemeCheck.findings(of: theme)
  }
}

/// What a scheme puts in the place of the standard theme's palette.
private struct Base16Palette {
  let scheme: Base16Scheme
  /// By their names in the palette of the theme that is inherited from.
  var grounds: [(String, RGB)] = []
  var toasts: [(String, RGB)] = []
  var inks: [(String, RGB)] = []

  init(_ scheme: Base16Scheme) {
    self.scheme = scheme
    setGrounds()
    setInks()
    setApart()
  }

  private var parent: String { scheme.isLight ? "holdfast-light" : "holdfast-dark" }

  private func mixed(_ one: Int, _ other: Int, _ share: Double) -> RGB {
    OKLab(scheme.colours[one]).mixed(with: OKLab(scheme.colours[other]), share: share).rgb
  }

  private mutating func setGrounds() {
    let surface = scheme.colours[0]
    let deep = OKLab(RGB(hex: scheme.isLight ? 0xff_ffff : 0))
    grounds = [
      (scheme.isLight ? "paper" : "night", surface), ("raised", mixed(0, 1, 0.5)),
      ("bar", scheme.colours[1]), ("row", row), ("row-idle", mixed(0, 2, 0.6)),
      ("well", OKLab(surface).mixed(with: deep, share: 0.15).rgb),
    ]
    toasts = [
      ("dialog.danger", tinted(8)), ("toast.ok", tinted(11)), ("toast.warning", tinted(10)),
      ("toast.error", tinted(8)),
    ]
  }

  /// A ground as dark as the others that says good or bad by half of a hue.
  private func tinted(_ place: Int) -> RGB {
    let (surface, hue) = (OKLab(scheme.colours[0]), OKLab(scheme.colours[place]))
    let step = scheme.isLight ? -0.03 : 0.05
    return OKLab(lightness: surface.lightness + step, a: hue.a / 2, b: hue.b / 2).rgb
  }

  /// The scheme's selection, with as much of its blue as it takes to be seen.
  private var row: RGB {
    let surface = OKLab(scheme.colours[0])
    var row = OKLab(scheme.colours[2])
    for _ in 0..<20 where OKLab(row.rgb).distance(to: surface) < ThemeCheck.visibleRow + 0.01 {
      row = row.mixed(with: OKLab(scheme.colours[13]), share: 0.1)
    }
    return row.rgb
  }

  private mutating func setInks() {
    let texts = [("ink", 5), ("bright", 6), ("quiet", 4), ("faint", 3)]
    inks = texts.map { name, place in
      (name, legible(scheme.colours[place], on: (grounds + toasts).map(\.1), needed: 4.5))
    }
    let hues = [
      ("sea", 13), ("moss", 11), ("amber", 10), ("coral", 8), ("plum", 14), ("teal", 12),
    ]
    inks += hues.map { ($0.0, legible(scheme.colours[$0.1])) }
    let boxes = grounds.prefix(2).map(\.1)
    inks.append(("line", legible(scheme.colours[3], on: boxes, needed: 3)))
  }

  /// On every row, where the colours with a meaning stand.
  private func legible(_ ink: RGB) -> RGB {
    let rows = ["paper", "night", "raised", "row", "row-idle"]
    let papers = grounds.filter { rows.contains($0.0) }
    return legible(ink, on: papers.map(\.1), needed: 4.5)
  }

  /// Moving away from one ground may come nearer to another, so it takes a few rounds.
  private func legible(_ ink: RGB, on papers: [RGB], needed: Double) -> RGB {
    var ink = ink
    for _ in 0..<4 {
      for paper in papers {
        // A little more than needed, for what rounding takes.
        ink = readable(ink, onLuminance: paper.luminance, needed: needed + 0.02)
      }
    }
    return ink
  }

  /// The one of the two that has room goes away from the other.
  private mutating func setApart() {
    guard let ok = inks.firstIndex(where: { $0.0 == "moss" }),
      let bad = inks.firstIndex(where: { $0.0 == "coral" })
    else { return }
    for _ in 0..<40 where ThemeCheck.areAlike(inks[ok].1, inks[bad].1) {
      let moving = scheme.isLight ? bad : ok
      var lab = OKLab(inks[moving].1)
      lab.lightness += scheme.isLight ? -0.015 : 0.015
      inks[moving].1 = legible(lab.rgb)
    }
  }

  var file: String {
    """
    # A base16 scheme, each colour moved as little as it takes to be read on every row.
    meta:
      name: "\(plain(scheme.name))"
      author: "\(plain(scheme.author))"
      inherits: \(parent)

    palette:
    \(lines(of: inks + grounds))

    ground:
    \(lines(of: toasts))

    """
  }

  /// As it can stand between quotes, and be printed.
  private func plain(_ text: String) -> String {
    SafeText(text).description.filter { $0 != "\"" && $0 != "\\" }
  }

  private func lines(of entries: [(String, RGB)]) -> String {
    entries.map { "  \($0.0): \"\($0.1.hex)\"" }.joined(separator: "\n")
  }
}
