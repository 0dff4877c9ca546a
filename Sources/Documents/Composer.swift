import Yams

/// YAML's own syntax, by Yams, turned into `Value`s: nothing of Yams leaves this file. Scalars
/// keep their text whatever it looks like; anchors, aliases, merge keys and tags are reported.
struct Composer {
  let report: Report

  /// The root of the only document, or nil after reporting why there is none.
  func compose(_ text: String) -> Value? {
    if let place = flood(ofAliasesIn: text) {
      report.add(.anchor, at: place)
      return nil
    }
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // A node knows its anchor only as long as the parser lives.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          report.add(.empty, at: .start)
          return nil
        }
        return value(root)
      }
    } catch let error as YamlError {
      reportSyntax(error, in: text)
    } catch {
      report.add(.syntax("\(error)"), at: .start)
    }
    return nil
  }

  private func value(_ node: Node) -> Value {
    let place = place(node.mark)
    // An alias is a copy of its anchor's node; not entering either keeps "billion laughs" small.
    guard node.anchor == nil else {
      report.add(.anchor, at: place)
      return Value(.reported, at: place, report)
    }
    if let tag = foreignTag(node) { report.add(.tag(tag), at: place) }
    switch node {
    case .scalar(let scalar): return text(scalar, at: place)
    case .sequence(let items): return Value(.list(items.map(value)), at: place, report)
    case .mapping(let pairs): return Value(.map(pairs.compactMap(entry)), at: place, report)
    case .alias:
      report.add(.anchor, at: place)
      return Value(.reported, at: place, report)
    }
  }

  private func entry(_ key: Node, _ node: Node) -> (key: Value, value: Value)? {
    let place = place(key.mark)
    guard case .scalar(let scalar) = key, key.anchor == nil else {
      report.add(.keyNotText, at: place)
      return nil
    }
    if scalar.string == "<<" && scalar.style == .plain {
      report.add(.anchor, at: place)
      return nil
    }
    return (text(scalar, at: place), value(node))
  }

  private func text(_ scalar: Node.Scalar, at place: Place) -> Value {
    for character in scalar.string.unicodeScalars
    where character.value < 0x20 && character != "\n" || (0x7f..<0xa0).contains(character.value) {
      report.add(.controlCharacter(character.value), at: place)
      return Value(.reported, at: place, report)
    }
    if scalar.style == .plain && (scalar.string.isEmpty || scalar.string == "~") {
      return Value(.nothing, at: place, report)
    }
    return Value(.text(scalar.string), at: place, report)
  }

  private func foreignTag(_ node: Node) -> String? {
    let name = node.tag.description
    return ["tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map", ""]
      .contains(name) ? nil : name
  }

  private func place(_ mark: Mark?) -> Place {
    mark.map { Place(line: $0.line, column: $0.column) } ?? .start
  }

  private func reportSyntax(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      report.add(.syntax(problem), at: place(mark))
    case .composer(_, let problem, let mark, _):
      let second = problem.contains("another document")
      report.add(second ? .secondDocument : .syntax(problem), at: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      reportDuplicates(keys, firstAt: place(context.mark), in: text)
    default: report.add(.syntax("\(error)"), at: .start)
    }
  }
}
