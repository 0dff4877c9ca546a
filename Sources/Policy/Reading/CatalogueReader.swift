import Documents
import Retention

/// Turns one file into a `Catalogue`. What later parts refer to is remembered while earlier
/// parts are read, whatever their order in the file.
struct CatalogueReader {
  let file: String
  var currency = Currency.euro
  var circumstances = Codes()
  /// Groups and reasons: what a list of reasons may name.
  var reasons = Codes()
  var incentives = Codes()
  var noPitch: Set<String> = []
  var warnings: [Problem] = []

  init(file: String) { self.file = file }

  mutating func catalogue(_ root: Value) -> Catalogue? {
    root.fields { fields in
      currency = fields.required("currency", \.currency) ?? .euro
      let economics = fields.required("economics") { self.economics($0) }
      let guardRails = fields.required("guard-rails") { self.guardRails($0) }
      let coreLines = fields.required("core-lines") { self.coreLines($0) }
      let circumstances = fields.required("circumstances") { self.circumstances($0) }
      self.circumstances.isListed = circumstances != nil
      let groups = fields.required("reasons") { self.reasonGroups($0) }
      self.reasons.isListed = groups != nil
      let outcomes = fields.required("outcomes") { self.outcomes($0) }
      let incentives = fields.required("incentives") { self.incentives($0) }
      self.incentives.isListed = incentives != nil
      let plays = fields.required("plays") { self.plays($0) }
      if let groups, let plays { checkEveryReason(of: groups, has: plays) }
      if let guardRails, let incentives { warn(of: incentives, beyond: guardRails) }
      guard let economics, let guardRails, let coreLines, let circumstances, let groups,
        let outcomes, let incentives, let plays
      else { return nil }
      return Catalogue(
        currency: currency, economics: economics, guardRails: guardRails,
        circumstances: circumstances, reasonGroups: groups, outcomes: outcomes,
        incentives: incentives.map(\.incentive), plays: plays.map(\.play), coreLines: coreLines)
    }
  }

  private func economics(_ value: Value) -> Economics? {
    value.fields { fields in
      let margin = fields.required("margin") { $0.share(in: 1...10_000) }
      let rate = fields.required("discount-rate") { $0.share(in: 0...10_000) }
      let horizon = fields.required("horizon", \.months)
      guard let margin, let rate, let horizon else { return nil }
      return Economics(margin: margin, discountRate: rate, horizonMonths: horizon)
    }
  }

  private func coreLines(_ value: Value) -> CoreLines? {
    value.fields { fields in
      let rightFirst = fields.required("right-first", \.localised)
      let askFirst = fields.required("ask-first", \.localised)
      let number = fields.required("number", \.localised)
      let exit = fields.required("exit", \.localised)
      guard let rightFirst, let askFirst, let number, let exit else { return nil }
      return CoreLines(rightFirst: rightFirst, askFirst: askFirst, number: number, exit: exit)
    }
  }

  private mutating func circumstances(_ value: Value) -> [Circumstance]? {
    value.list { item in
      item.fields { fields in
        let code = fields.required("code") { self.circumstances.declare($0, .circumstance) }
        let title = fields.required("title", \.localised)
        guard let code, let title else { return nil }
        return Circumstance(code: code, title: title)
      }
    }
  }
}
