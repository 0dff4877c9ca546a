import Documents
import Terminal

extension Theme {
  /// Looks up every name in the palette and fills in what the file leaves out.
  init(_ file: ThemeFile, id: String) throws(DocumentError) {
    var resolver = Resolver(file: file)
    self.id = id
    name = file.meta.name ?? id
    author = file.meta.author ?? ""
    variant = file.meta.variant ?? .dark
    contrast = file.meta.contrast ?? .enough
    resolver.isLight = variant == .light
    resolver.checkNames()
    guard resolver.problems.isEmpty else { throw DocumentError(resolver.problems) }
    inks = StyleKey.allCases.map { resolver.ink($0) }
    papers = Ground.allCases.map { resolver.paper($0) }
  }
}

private struct Resolver {
  let file: ThemeFile
  var isLight = false
  var problems: [Problem] = []

  init(file: ThemeFile) { self.file = file }

  mutating func checkNames() {
    for entry in file.style.values { check(entry.colour) }
    for entry in file.ground.values {
      check(entry.background)
      check(entry.foreground)
    }
  }

  private mutating func check(_ name: ThemeFile.ColourName?) {
    guard let name, colour(name) == nil else { return }
    let meant = nearest(to: name.text, among: file.palette.keys.sorted())
    problems.append(
      Problem(
        file: name.file, at: name.place,
        "\(quoted(name.text)) is neither a colour nor a name of the palette",
        advice: meant.map { "did you mean \(quoted($0))?" }
          ?? "write it like \"#1a2b3c\", in quotes, or add it to the palette"))
  }

  private func colour(_ name: ThemeFile.ColourName?) -> RGB? {
    name.flatMap { RGB($0.text) ?? file.palette[$0.text] }
  }

  func ink(_ key: StyleKey) -> Theme.Ink {
    let entry = file.style[key.dotted.full]
    let parent = key.dotted.family.flatMap { file.style[$0] }
    let fallback = key.standIn.map { ink($0) } ?? Theme.Ink(colour: plainText, emphasis: [])
    return Theme.Ink(
      colour: colour(entry?.colour) ?? colour(parent?.colour) ?? fallback.colour,
      emphasis: entry?.emphasis
        ?? (entry?.colour == nil ? parent?.emphasis ?? inherited(parent, fallback) : []))
  }

  /// Weight comes with the colour it was written for.
  private func inherited(_ parent: ThemeFile.InkEntry?, _ fallback: Theme.Ink) -> Emphasis {
    parent?.colour == nil ? fallback.emphasis : []
  }

  func paper(_ ground: Ground) -> Theme.Paper {
    let entry = file.ground[ground.dotted.full]
    let parent = ground.dotted.family.flatMap { file.ground[$0] }
    let fallback = ground.standIn.map { paper($0) } ?? plain(ground)
    let own = colour(entry?.background) ?? colour(parent?.background)
    return Theme.Paper(
      background: own ?? fallback.background,
      foreground: colour(entry?.foreground) ?? colour(parent?.foreground)
        ?? (own == nil ? fallback.foreground : nil))
  }

  private var plainText: RGB { RGB(hex: isLight ? 0x2a2a2a : 0xd4d4d4) }

  private func plain(_ ground: Ground) -> Theme.Paper {
    guard ground == .selection else {
      return Theme.Paper(background: RGB(hex: isLight ? 0xfafafa : 0x181818))
    }
    let (surface, accent) = (OKLab(paper(.surface).background), OKLab(ink(.accent).colour))
    return Theme.Paper(background: surface.mixed(with: accent, share: 0.2).rgb)
  }
}
