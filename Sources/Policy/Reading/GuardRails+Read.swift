import Documents
import Retention

extension CatalogueReader {
  func guardRails(_ value: Value) -> GuardRails? {
    value.fields { fields in
      let ceiling = fields.required("discount-ceiling") { $0.share(in: 0...10_000) }
      let familyCap = fields.required("family-cap", \.cap)
      let exclusive = fields.required("one-live-offer") { self.exclusive($0) }
      let coolDown = fields.required("cool-down") { self.coolDown($0) }
      let boomerangs = fields.required("boomerangs", \.cap)
      let locked = fields.required("locked-by-open-case") { self.locked($0) }
      let offerDays = fields.required("offer-expiry", \.days)
      let afterNo = fields.required("offers-after-no") { $0.integer(in: 0...9) }
      let limits = fields.required("cost-limits") { self.costLimits($0) }
      let purse = fields.optional("purse") { self.purse($0) }
      let contacts = fields.optional("contacts", \.cap)
      guard let ceiling, let familyCap, let exclusive, let coolDown, let boomerangs, let locked,
        let offerDays, let afterNo, let limits
      else { return nil }
      return GuardRails(
        discountCeiling: ceiling, familyCap: familyCap, exclusive: exclusive,
        refusalsBeforeCoolDown: coolDown.refusals, coolDownDays: coolDown.days,
        boomerangs: boomerangs, lockedByOpenCase: locked, offerDays: offerDays,
        offersAfterNo: afterNo, costLimits: limits, purse: purse, contactCap: contacts)
    }
  }

  /// Without a reserve anyone may take the last cent; all of it in reserve would leave nothing.
  private func purse(_ value: Value) -> PurseRules? {
    value.fields { fields in
      let month = fields.required("month") { $0.money(in: currency, atLeast: 1) }
      let reserve = fields.required("reserve") { $0.share(in: 0...5000) }
      guard let month, let reserve else { return nil }
      return PurseRules(month: month, reserve: reserve)
    }
  }

  private func exclusive(_ value: Value) -> [[Family]]? {
    value.list { group in group.list(atLeastOne: true) { $0.choice(of: Family.self) } }
  }

  private func coolDown(_ value: Value) -> (refusals: Int, days: Int)? {
    value.fields { fields in
      let refusals = fields.required("refusals") { $0.integer(in: 1...99) }
      let days = fields.required("rest", \.days)
      guard let refusals, let days else { return nil }
      return (refusals, days)
    }
  }

  /// What is owed cannot be locked away.
  private func locked(_ value: Value) -> [Family]? {
    value.list { item in
      guard let family = item.choice(of: Family.self) else { return nil }
      return family.isOwed ? item.refuse(.owedFamilyLocked(family)) : family
    }
  }

  /// A limit for each level but the highest; a higher level may give no less.
  private func costLimits(_ value: Value) -> [Level: Money]? {
    value.fields { fields in
      var limits: [Level: Money] = [:]
      var lower: Money?
      for level in Level.allCases where level != .manager {
        guard let item = fields.required(level.name, { $0 }),
          let limit = item.money(in: currency)
        else { continue }
        if let lower, limit < lower { item.report(.limitBelowLowerLevel(level)) }
        limits[level] = limit
        lower = limit
      }
      return limits.count == Level.allCases.count - 1 ? limits : nil
    }
  }
}
