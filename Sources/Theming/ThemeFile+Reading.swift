import Documents
import Terminal

extension ThemeFile.Meta {
  init?(_ value: Value) {
    let meta = value.fields { fields -> Self? in
      Self(
        name: fields.optional("name") { $0.text() },
        author: fields.optional("author") { $0.text() },
        variant: fields.optional("variant") { $0.choice() },
        contrast: fields.optional("contrast") { $0.choice() },
        inherits: fields.optional("inherits") { value in
          value.text().map { ($0, value.place) }
        })
    }
    guard let meta else { return nil }
    self = meta
  }
}

func readPalette(_ value: Value) -> [String: RGB]? {
  let pairs = value.map { key, value -> (String, RGB)? in
    let colour = value.text(as: "a colour", example: "\"#1a2b3c\", in quotes", RGB.init)
    guard let name = key.text(), let colour else { return nil }
    return (name, colour)
  }
  return pairs.map(dictionary)
}

func readStyle(_ value: Value, _ file: String) -> [String: ThemeFile.InkEntry]? {
  value.map { key, value -> (String, ThemeFile.InkEntry)? in
    guard let name = key.name(among: styleNames), let entry = ink(value, file) else { return nil }
    return (name, entry)
  }.map(dictionary)
}

func readGround(_ value: Value, _ file: String) -> [String: ThemeFile.GroundEntry]? {
  value.map { key, value -> (String, ThemeFile.GroundEntry)? in
    guard let name = key.name(among: groundNames), let entry = ground(value, file) else {
      return nil
    }
    return (name, entry)
  }.map(dictionary)
}

private func ink(_ value: Value, _ file: String) -> ThemeFile.InkEntry? {
  guard value.isMap else {
    return colourName(value, file).map { ThemeFile.InkEntry(colour: $0, emphasis: nil) }
  }
  return value.fields { fields in
    ThemeFile.InkEntry(
      colour: fields.optional("fg") { colourName($0, file) },
      emphasis: fields.optional("attrs") { attributes in
        attributes.list { $0.choice(of: Attribute.self)?.emphasis }.map { Emphasis($0) }
      })
  }
}

private func ground(_ value: Value, _ file: String) -> ThemeFile.GroundEntry? {
  guard value.isMap else {
    return colourName(value, file).map { ThemeFile.GroundEntry(background: $0, foreground: nil) }
  }
  return value.fields { fields in
    ThemeFile.GroundEntry(
      background: fields.optional("bg") { colourName($0, file) },
      foreground: fields.optional("fg") { colourName($0, file) })
  }
}

private func colourName(_ value: Value, _ file: String) -> ThemeFile.ColourName? {
  value.text().map { ThemeFile.ColourName(text: $0, place: value.place, file: file) }
}

private func dictionary<Item>(_ pairs: [(String, Item)]) -> [String: Item] {
  Dictionary(pairs) { first, _ in first }
}

private enum Attribute: String, CaseIterable {
  case bold, dim, underline, reverse, italic

  var emphasis: Emphasis {
    switch self {
    case .bold: .bold
    case .dim: .dim
    case .underline: .underline
    case .reverse: .reverse
    case .italic: .italic
    }
  }
}
