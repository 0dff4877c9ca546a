extension Jurisdiction {
  /// Where nothing is laid down, and people may be called at any time.
  package static let unbound = Jurisdiction(
    code: "none", title: Localised(en: "None", fr: "Aucune", pt: "Nenhuma"),
    contactHours: ContactHours(
      hours: Dictionary(Weekday.allCases.map { ($0, [0..<1440]) }) { $1 }, onHolidays: true))
}
