/// What the law of a place and good conduct ask of a desk, read from a pack.
package struct Jurisdiction: Hashable, Sendable {
  /// `fr`, `us-ca`.
  package let code: String
  package let title: Localised
  package let conduct: Conduct
  package let exitFee: ExitFeeRule
  /// From the end of a service.
  package let refundWithin: TimeLimit
  /// At most one of each kind.
  package let clocks: [Clock]
  /// Nil where nothing is laid down.
  package let droppedLine: TimeLimit?
  package let voicemail: TimeLimit?
  package let contactHours: ContactHours
  package let holidays: HolidayCalendar
  package let records: [RecordPeriod]
  package let rights: [PersonalRight]
  package let mediator: Mediator?
  /// Of every rule above that is there.
  package let sources: [PackRule: PackSource]

  package init(
    code: String, title: Localised, conduct: Conduct = Conduct(),
    exitFee: ExitFeeRule = ExitFeeRule(.contract),
    refundWithin: TimeLimit = TimeLimit(14, .days), clocks: [Clock] = [],
    droppedLine: TimeLimit? = nil, voicemail: TimeLimit? = nil, contactHours: ContactHours,
    holidays: HolidayCalendar = HolidayCalendar(), records: [RecordPeriod] = [],
    rights: [PersonalRight] = [], mediator: Mediator? = nil,
    sources: [PackRule: PackSource] = [:]
  ) {
    self.code = code
    self.title = title
    self.conduct = conduct
    self.exitFee = exitFee
    self.refundWithin = refundWithin
    self.clocks = clocks
    self.droppedLine = droppedLine
    self.voicemail = voicemail
    self.contactHours = contactHours
    self.holidays = holidays
    self.records = records
    self.rights = rights
    self.mediator = mediator
    self.sources = sources
  }

  package func clock(_ kind: ClockKind) -> Clock? { clocks.first { $0.kind == kind } }

  package func isUnverified(_ rule: PackRule) -> Bool { sources[rule]?.status == .unverified }
}

extension Jurisdiction {
  /// Every rule with its source, in the order of a pack.
  package var sortedSources: [(rule: PackRule, source: PackSource)] {
    let rules: [PackRule] =
      [
        .asksFirst, .registersFirst, .offersAfterNo, .numberFirst, .recording, .saysRight,
        .exitFee, .refund,
      ] + ClockKind.allCases.map(PackRule.clock)
      + [.droppedLine, .voicemail, .contactHours, .holidays]
      + records.indices.map(PackRule.record)
      + PersonalRight.Kind.allCases.map(PackRule.right) + [.mediator]
    return rules.compactMap { rule in sources[rule].map { (rule, $0) } }
  }
}
