import Retention

/// A place that names come from, and what goes with it.
struct Culture: Sendable {
  /// How the parts make a full name.
  enum Style: Sendable {
    /// Given name and family name; so many in a thousand join two with a hyphen.
    case plain(doublePerMille: Int)
    /// Two family names after the given one for so many in a thousand.
    case twoFamilies(perMille: Int)
    /// Family name first, with what stands between.
    case familyFirst(String)
    /// Family, middle and given name, or the western order.
    case vietnamese
  }

  let women: [Name]
  let men: [Name]
  let womensFamilies: [Name]
  let mensFamilies: [Name]
  let style: Style
  let languages: Weighted<Language>
  let phones: Weighted<PhonePlace>
  let trades: [String]

  init(
    _ names: CultureNames, style: Style = .plain(doublePerMille: 15),
    languages: [(Language, Int)] = [(.en, 1)], phones: [(PhonePlace, Int)]
  ) {
    women = Name.list(names.women)
    men = Name.list(names.men)
    mensFamilies = Name.list(names.families)
    womensFamilies = names.womensFamilies.map(Name.list) ?? mensFamilies
    self.style = style
    self.languages = Weighted(languages)
    self.phones = Weighted(phones)
    trades = names.trades
  }

  /// Thirty of some ten thousand write in another script than Latin.
  static let all = Weighted<Culture>([
    (.french, 2000), (.brazilian, 1400), (.british, 1450), (.spanish, 1000), (.portuguese, 900),
    (.german, 780), (.polish, 430), (.nordic, 350), (.westAfrican, 360), (.maghrebi, 340),
    (.irish, 300), (.indian, 300), (.vietnamese, 180), (.turkish, 180), (.dutch, 180),
    (.chinese, 10), (.japanese, 6), (.korean, 4), (.arabicScript, 5), (.greek, 5),
  ])
}

/// The raw lists of one culture, as `Name.list` reads them; commoner names first.
struct CultureNames {
  let women: String
  let men: String
  let families: String
  /// Where a woman's family name ends otherwise, in the same order.
  var womensFamilies: String?
  /// Business names with `%` for the family.
  var trades = ["% & Co", "% Logistics", "Studio %"]
}
