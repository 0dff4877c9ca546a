import Documents
import Retention

/// What may be said of a reason in its `flags`.
private enum ReasonFlag: String, CaseIterable {
  case savable, controllable, noPitch = "no-pitch"
}

extension CatalogueReader {
  mutating func reasonGroups(_ value: Value) -> [ReasonGroup]? {
    value.list(atLeastOne: true) { reasonGroup($0) }
  }

  private mutating func reasonGroup(_ value: Value) -> ReasonGroup? {
    value.fields { fields in
      let code = fields.required("code") { reasons.declare($0, .group) }
      let title = fields.required("title", \.localised)
      let items = fields.required("reasons") { list in
        list.list(atLeastOne: true) { reason($0, in: code) }
      }
      guard let code, let title, let items else { return nil }
      if !items.isEmpty && items.allSatisfy(\.forbidsPitch) { noPitch.insert(code) }
      return ReasonGroup(code: code, title: title, reasons: items)
    }
  }

  private mutating func reason(_ value: Value, in group: String?) -> Reason? {
    value.fields { fields in
      let code = fields.required("code") { item in
        guard let code = reasons.declare(item, .reason) else { return String?.none }
        if let group, !code.hasPrefix(group) { item.report(.foreignReason(code, group: group)) }
        return code
      }
      let title = fields.required("title", \.localised)
      let flags = fields.flags(ReasonFlag.self)
      guard let code, let title else { return nil }
      if flags.contains(.noPitch) { noPitch.insert(code) }
      return Reason(
        code: code, title: title, isSavable: flags.contains(.savable),
        isControllable: flags.contains(.controllable), forbidsPitch: flags.contains(.noPitch))
    }
  }

  /// A list of groups and reasons.
  func reasonPatterns(_ value: Value) -> [ReasonPattern]? {
    value.list(atLeastOne: true) { reasons.reference($0).map { ReasonPattern($0) } }
  }
}

extension Fields {
  /// The `flags` of an item; none if the key is left out.
  mutating func flags<Flag>(_ flag: Flag.Type) -> Set<Flag>
  where Flag: RawRepresentable<String> & CaseIterable & Hashable {
    Set(optional("flags") { list in list.list { $0.choice(of: Flag.self) } } ?? [])
  }
}
