import Documents
import Retention

private enum KindWord: String, CaseIterable { case stamps, points, volume }

/// Turns one file into programmes.
struct ProgrammeReader {
  let file: String
  let catalogue: Catalogue
  private var codes = Codes()
  var warnings: [Problem] = []

  init(file: String, catalogue: Catalogue) {
    self.file = file
    self.catalogue = catalogue
  }

  mutating func programmes(_ root: Value) -> [Programme]? {
    root.fields { fields in
      fields.required("programmes") { list in list.list { programme($0) } }
    }
  }

  private mutating func programme(_ value: Value) -> Programme? {
    value.fields { fields in
      let code = fields.required("code") { codes.declare($0, .circumstance) }
      let title = fields.required("title", \.localised)
      let kind = fields.required("kind") { $0.choice(of: KindWord.self) }
      guard let kind else {
        fields.ignoreRest()
        return nil
      }
      let named = code.flatMap { code in title.map { (code, $0) } }
      return switch kind {
      case .stamps: stamps(&fields, named)
      case .points: points(&fields, named)
      case .volume: volume(&fields, named)
      }
    }
  }

  private mutating func stamps(
    _ fields: inout Fields, _ named: (code: String, title: Localised)?
  ) -> Programme? {
    let places = fields.required("places") { $0.integer(in: 2...40) }
    let ledger = ledger(&fields, decimals: 0)
    let reward = fields.required("reward") { value in
      value.fields { fields in
        self.reward(&fields, decimals: 0, price: places.map { .fixed(Int64($0 - 1)) })
      }
    }
    guard let named, let places, let ledger, let reward else { return nil }
    if let start = ledger.headStart, start.read >= places - 1 {
      start.value.report(.headStartFills(places: places))
    }
    return Programme(
      code: named.code, title: named.title, kind: .stamps(places: places),
      headStart: ledger.headStart?.read ?? 0, earning: ledger.earning,
      expiryMonths: ledger.expiry, graceDays: ledger.grace, rewards: [reward],
      offers: ledger.offers, quietDays: ledger.quiet)
  }

  private mutating func points(
    _ fields: inout Fields, _ named: (code: String, title: Localised)?
  ) -> Programme? {
    let decimals = fields.required("decimals") { $0.integer(in: 0...2) }
    let ledger = ledger(&fields, decimals: decimals ?? 2)
    let rewards = fields.required("rewards") { self.rewards($0, decimals: decimals ?? 2) }
    let read = fields.value("tiers")
    let tiers = read.flatMap { self.tiers($0, decimals: decimals ?? 2) }
    guard let named, let decimals, let ledger, let rewards, read == nil || tiers != nil else {
      return nil
    }
    return Programme(
      code: named.code, title: named.title, kind: .points(decimals: decimals),
      headStart: ledger.headStart?.read ?? 0, earning: ledger.earning,
      expiryMonths: ledger.expiry, graceDays: ledger.grace, rewards: rewards, tiers: tiers,
      offers: ledger.offers, quietDays: ledger.quiet)
  }

  private func volume(
    _ fields: inout Fields, _ named: (code: String, title: Localised)?
  ) -> Programme? {
    let steps = fields.required("steps", \.volumeSteps)
    guard let named, let steps else { return nil }
    return Programme(code: named.code, title: named.title, kind: .volume(steps))
  }

  /// A number of a list that must climb.
  func rising(_ value: Value, _ number: Int?, above last: inout Int) -> Int? {
    guard let number else { return nil }
    guard number > last else { return value.refuse(.notRising) }
    last = number
    return number
  }

  /// Names an incentive that the catalogue does not have; a file may serve several catalogues.
  mutating func incentive(_ value: Value) -> String? {
    guard let code = value.text() else { return nil }
    guard CodeForm.incentive.accepts(code) else { return value.refuse(.badCode(code, .incentive)) }
    if catalogue.incentive(code) == nil {
      let words = ProgrammeMistake.unknownIncentive(code).words
      warnings.append(Problem(file: file, at: value.place, words.message, advice: words.advice))
    }
    return code
  }
}
