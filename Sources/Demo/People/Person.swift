import Retention

/// Someone made up: a name, and what hangs on it.
struct Person {
  var name: String
  var email: String
  let phone: String
  /// Nil when billing does not say.
  let language: Language?
  let isBusiness: Bool

  init(_ chance: inout Chance) {
    let culture = Culture.all.draw(&chance)
    isBusiness = chance.happens(perMille: 26)
    let parts = NameParts(culture, &chance)
    if isBusiness {
      let trade = chance.pick(culture.trades)
      name = String(trade.prefix { $0 != "%" }) + parts.family.text
      name += trade.drop { $0 != "%" }.dropFirst()
      email = Email.office(parts.family, &chance)
    } else {
      name = parts.full(culture.style, &chance)
      email = chance.happens(perMille: 55) ? "" : Email.personal(parts, &chance)
    }
    phone = chance.happens(perMille: 8) ? "" : culture.phones.draw(&chance).number(&chance)
    let spoken = culture.languages.draw(&chance)
    language = chance.happens(perMille: 40) ? nil : spoken
  }
}

/// The parts that a name and an e-mail address are made of.
struct NameParts {
  let given: Name
  let family: Name
  private let second: Name
  private let isWoman: Bool

  init(_ culture: Culture, _ chance: inout Chance) {
    isWoman = chance.happens(perMille: 510)
    let families = isWoman ? culture.womensFamilies : culture.mensFamilies
    let given = chance.pickCommon(isWoman ? culture.women : culture.men)
    let usable: (Name) -> Name = { family in
      guard given.shunned.contains(family.ascii) else { return family }
      return families.first { !given.shunned.contains($0.ascii) } ?? family
    }
    self.given = given
    let drawn = chance.pickCommon(families)
    family = given.shunned.isEmpty ? drawn : usable(drawn)
    let other = chance.pick(families)
    second = given.shunned.isEmpty ? other : usable(other)
  }

  func full(_ style: Culture.Style, _ chance: inout Chance) -> String {
    switch style {
    case .plain(let doublePerMille):
      let joined = chance.happens(perMille: doublePerMille) && second.ascii != family.ascii
      return given.text + " " + family.text + (joined ? "-" + second.text : "")
    case .twoFamilies(let perMille):
      let both = chance.happens(perMille: perMille) && second.ascii != family.ascii
      return given.text + " " + family.text + (both ? " " + second.text : "")
    case .familyFirst(let between):
      return family.text + between + given.text
    case .vietnamese:
      guard chance.happens(perMille: 600) else { return given.text + " " + family.text }
      return family.text + (isWoman ? " Thị " : " Văn ") + given.text
    }
  }
}

/// E-mail addresses at the domains of RFC 2606, which deliver to nobody.
enum Email {
  static func personal(_ parts: NameParts, _ chance: inout Chance) -> String {
    var text = ""
    switch chance.below(10) {
    case 0...5: text = parts.given.ascii + "." + parts.family.ascii
    case 6, 7: text = String(parts.given.ascii.prefix(1)) + "." + parts.family.ascii
    case 8: text = parts.given.ascii + "_" + parts.family.ascii
    default: text = parts.family.ascii + "." + parts.given.ascii
    }
    switch chance.below(10) {
    case 0...2: break
    case 3, 4: text += String(chance.within(2...86))
    case 5: text += String(chance.within(1952...2006))
    default: text += String(chance.within(100...9999))
    }
    return text + chance.pick(domains)
  }

  static func office(_ family: Name, _ chance: inout Chance) -> String {
    let desk = chance.pick(["contact", "office", "hello", "accounts"])
    return desk + "." + family.ascii + String(chance.within(1...999)) + chance.pick(domains)
  }

  private static let domains = ["@example.net", "@example.org", "@example.com", "@example.net"]
}
