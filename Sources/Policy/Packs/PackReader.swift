import Documents
import Retention

/// Turns one file into a `Jurisdiction`, and notes where each of its rules comes from.
struct PackReader {
  private(set) var sources: [PackRule: PackSource] = [:]

  mutating func jurisdiction(_ root: Value) -> Jurisdiction? {
    root.fields { fields in
      let code = fields.required("code", \.packCode)
      let title = fields.required("title", \.localised)
      let conduct = fields.required("conduct") { self.conduct($0) }
      let exitFee = fields.required("exit-fee") { self.exitFee($0) }
      let refund = fields.required("refund") { self.limit($0, .refund) }
      let clocks = fields.required("complaints") { self.clocks($0) }
      let dropped = fields.optional("dropped-line") { self.limit($0, .droppedLine) }
      let voicemail = fields.optional("voicemail") { self.limit($0, .voicemail) }
      let hours = fields.required("contact-hours") { self.contactHours($0) }
      let holidays = fields.required("holidays") { self.holidays($0) }
      let records = fields.required("records") { self.records($0) }
      let rights = fields.required("rights") { self.rights($0) }
      let mediator = fields.optional("mediator") { self.mediator($0) }
      guard let code, let title, let conduct, let exitFee, let refund, let clocks, let hours,
        let holidays, let records, let rights
      else { return nil }
      return Jurisdiction(
        code: code, title: title, conduct: conduct, exitFee: exitFee, refundWithin: refund,
        clocks: clocks, droppedLine: dropped, voicemail: voicemail, contactHours: hours,
        holidays: holidays, records: records, rights: rights, mediator: mediator,
        sources: sources)
    }
  }

  /// Reads a map that is one rule: what `read` takes from it, and its source.
  mutating func rule<Result>(
    _ value: Value, _ name: PackRule, _ read: (inout Fields) -> Result?
  ) -> Result? {
    value.fields { fields in
      let result = read(&fields)
      if let source = source(&fields) { sources[name] = source }
      return result
    }
  }

  /// What can be said of a rule is worth as much as its source: none is left out.
  private func source(_ fields: inout Fields) -> PackSource? {
    let text = fields.required("source", \.words)
    let read = fields.value("read")
    let day = read?.day
    let status = fields.required("status") { value in
      value.choice(of: PackSource.Status.self).map { (value, $0) }
    }
    guard let text, let (place, status) = status, read == nil || day != nil else { return nil }
    if status == .verified && read == nil { place.report(.verifiedUnread) }
    if status == .house { read?.report(.houseRead) }
    return PackSource(text, read: day, status)
  }

  mutating func limit(_ value: Value, _ name: PackRule) -> TimeLimit? {
    rule(value, name) { $0.required("within", \.timeLimit) }
  }

  private mutating func clocks(_ value: Value) -> [Clock]? {
    value.fields { fields in
      ClockKind.allCases.compactMap { kind in
        fields.optional(kind.rawValue) { value in
          rule(value, .clock(kind)) { fields in
            let within = fields.required("within", \.timeLimit)
            let from = fields.required("from") { $0.choice(of: ClockStart.self) }
            guard let within, let from else { return nil }
            return Clock(kind, within: within, from: from)
          }
        }
      }
    }
  }

  private mutating func mediator(_ value: Value) -> Mediator? {
    rule(value, .mediator) { fields in
      let name = fields.required("name", \.words)
      let web = fields.required("web", \.words)
      let phone = fields.optional("phone", \.words)
      let address = fields.optional("address", \.words)
      guard let name, let web else { return nil }
      return Mediator(name: name, web: web, phone: phone, address: address)
    }
  }
}
