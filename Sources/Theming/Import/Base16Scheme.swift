import Documents

/// A base16 scheme (tinted-theming, spec 0.11; base24 files too, of which the first sixteen are
/// taken): sixteen colours, of which 00 to 07 go from the ground to the strongest text.
struct Base16Scheme {
  let name: String
  let author: String
  /// By their number, 16 of them.
  let colours: [RGB]

  var isLight: Bool { colours[0].luminance > colours[5].luminance }

  init(_ bytes: [UInt8], file: String) throws(DocumentError) {
    self = try Document.read(bytes, name: file) { Base16Scheme($0) }
  }

  private init?(_ root: Value) {
    let read = root.fields { fields -> Base16Scheme? in
      let name = fields.optional("name") { $0.text() } ?? fields.optional("scheme") { $0.text() }
      let author = fields.optional("author") { $0.text() }
      for known in ["system", "slug", "variant", "description"] { _ = fields.value(known) }
      let nested = fields.optional("palette") { $0.fields { Self.palette(&$0) } }
      let flat = Self.palette(&fields)
      let found = flat.merging(nested ?? [:]) { $1 }
      let missing = Self.names.filter { found[$0] == nil }
      guard missing.isEmpty else {
        root.report(
          "a base16 scheme has the colours base00 to base0F; there is no \(missing[0])",
          advice: "write it like \(missing[0]): \"2e3440\"")
        return nil
      }
      return Base16Scheme(
        name: name ?? "Imported", author: author ?? "",
        colours: Self.names.compactMap { found[$0] })
    }
    guard let read else { return nil }
    self = read
  }

  private init(name: String, author: String, colours: [RGB]) {
    (self.name, self.author, self.colours) = (name, author, colours)
  }

  private static let names = "0123456789ABCDEF".map { "base0\($0)" }
  private static let base24 = "01234567".map { "base1\($0)" }

  private static func palette(_ fields: inout Fields) -> [String: RGB] {
    var found: [String: RGB] = [:]
    for name in names { found[name] = fields.optional(name, colour) }
    for name in base24 { _ = fields.value(name) }
    return found
  }

  /// With or without its `#`.
  private static func colour(_ value: Value) -> RGB? {
    value.text(as: "a colour", example: "\"2e3440\", in quotes") {
      RGB($0.hasPrefix("#") ? $0 : "#" + $0)
    }
  }
}
