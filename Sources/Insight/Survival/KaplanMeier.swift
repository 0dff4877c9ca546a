extension SurvivalCurve {
  /// The share still there by the product of each month's (E. L. Kaplan and P. Meier, 1958).
  ///
  /// - Parameter ofLeaving: false gives the curve of being seen on, which weighs the Brier score.
  package init(kaplanMeier spells: some Sequence<Spell>, ofLeaving: Bool = true) {
    let ordered = spells.sorted { $0.months < $1.months }
    var (times, chances): ([Double], [Double]) = ([], [])
    var (index, chance) = (0, 1.0)
    while index < ordered.count {
      let month = ordered[index].months
      let atRisk = ordered.count - index
      var events = 0
      while index < ordered.count, ordered[index].months == month {
        if ordered[index].left == ofLeaving { events += 1 }
        index += 1
      }
      guard events > 0 else { continue }
      chance *= 1 - Double(events) / Double(atRisk)
      times.append(month)
      chances.append(chance)
    }
    self.init(times: times, chances: chances)
  }
}
