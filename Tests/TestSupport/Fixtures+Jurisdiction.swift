package import Retention

extension Jurisdiction {
  package static let sample = Jurisdiction.sample()

  /// A made-up place: calls on working days from 9 to 12 and from 14 to 18 and on Saturdays from 10
  /// to 12, five holidays, one of each kind.
  package static func sample(
    conduct: Conduct = Conduct(), exitFee: ExitFeeRule = ExitFeeRule(.contract),
    hours: ContactHours = .sample, holidays: HolidayCalendar = .sample
  ) -> Jurisdiction {
    Jurisdiction(
      code: "nowhere", title: Localised("Nowhere"), conduct: conduct, exitFee: exitFee,
      refundWithin: TimeLimit(14, .days),
      clocks: [
        Clock(.acknowledge, within: TimeLimit(2, .workingDays)),
        Clock(.answer, within: TimeLimit(7, .days)),
        Clock(.mediation, within: TimeLimit(6, .weeks)),
      ],
      contactHours: hours, holidays: holidays,
      mediator: Mediator(name: "Mediator of Nowhere", web: "mediator.example"))
  }
}

extension ContactHours {
  package static let sample = ContactHours(
    hours: [
      .monday: [540..<720, 840..<1080], .tuesday: [540..<720, 840..<1080],
      .wednesday: [540..<720, 840..<1080], .thursday: [540..<720, 840..<1080],
      .friday: [540..<720, 840..<1080], .saturday: [600..<720],
    ], onHolidays: false)

  /// Day and night.
  package static let always = ContactHours(
    hours: Dictionary(Weekday.allCases.map { ($0, [0..<1440]) }) { $1 }, onHolidays: true)
}

extension HolidayCalendar {
  package static let sample = HolidayCalendar([
    Holiday(title: Localised("New year"), rule: .fixed(month: 1, day: 1), whenOnWeekend: .nearest),
    Holiday(title: Localised("Easter Monday"), rule: .easter(1)),
    Holiday(title: Localised("Spring"), rule: .last(.monday, month: 5)),
    Holiday(title: Localised("Harvest"), rule: .nth(4, .thursday, month: 11)),
    Holiday(title: Localised("Winter"), rule: .fixed(month: 12, day: 25), whenOnWeekend: .next),
  ])
}
