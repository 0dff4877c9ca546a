import Documents
import Terminal

/// What one theme file says, before anything is inherited or looked up.
struct ThemeFile {
  /// A colour as written, kept with its place until the palette is complete.
  struct ColourName {
    let text: String
    let place: Place
    let file: String
  }

  struct InkEntry {
    var colour: ColourName?
    /// nil if the file says nothing of them.
    var emphasis: Emphasis?
  }

  struct GroundEntry {
    var background: ColourName?
    var foreground: ColourName?
  }

  struct Meta {
    var name: String?
    var author: String?
    var variant: Theme.Variant?
    var contrast: Theme.ContrastLevel?
    var inherits: (name: String, place: Place)?
  }

  let file: String
  var meta = Meta()
  var palette: [String: RGB] = [:]
  /// By dotted name: keys, and families such as `risk`.
  var style: [String: InkEntry] = [:]
  var ground: [String: GroundEntry] = [:]

  init(_ bytes: [UInt8], name: String) throws(DocumentError) {
    self = try Document.read(bytes, name: name) { ThemeFile($0, file: name) }
  }

  private init?(_ root: Value, file: String) {
    self.file = file
    let parts = root.fields { fields -> Parts? in
      Parts(
        meta: fields.required("meta", Meta.init),
        palette: fields.optional("palette", readPalette),
        style: fields.optional("style") { readStyle($0, file) },
        ground: fields.optional("ground") { readGround($0, file) })
    }
    guard let parts, let meta = parts.meta else { return nil }
    self.meta = meta
    palette = parts.palette ?? [:]
    style = parts.style ?? [:]
    ground = parts.ground ?? [:]
  }

  private struct Parts {
    let meta: Meta?
    let palette: [String: RGB]?
    let style: [String: InkEntry]?
    let ground: [String: GroundEntry]?
  }

  /// This file over the one it inherits from; palettes are merged before any name is looked up.
  func over(_ parent: ThemeFile) -> ThemeFile {
    var merged = self
    merged.meta.variant = meta.variant ?? parent.meta.variant
    merged.meta.contrast = meta.contrast ?? parent.meta.contrast
    merged.meta.author = meta.author ?? parent.meta.author
    merged.palette = parent.palette.merging(palette) { $1 }
    merged.style = parent.style.merging(style) { old, new in
      InkEntry(colour: new.colour ?? old.colour, emphasis: new.emphasis ?? old.emphasis)
    }
    merged.ground = parent.ground.merging(ground) { old, new in
      GroundEntry(
        background: new.background ?? old.background, foreground: new.foreground ?? old.foreground)
    }
    return merged
  }
}
