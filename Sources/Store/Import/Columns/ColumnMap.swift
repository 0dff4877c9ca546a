/// Which column of a file is which field.
package struct ColumnMap: Hashable, Sendable {
  package let columns: [ImportField: Int]
  /// Columns that become options when they say yes, with the words for them.
  package let addOns: [AddOn]
  /// Nil unless the file is laid out as IBM's Telco sample: the column that says whether a
  /// phone line goes with the internet service.
  package let phoneService: Int?
  /// All others, kept by their header.
  package let extra: [Int]

  package struct AddOn: Hashable, Sendable {
    package let column: Int
    package let title: String
  }

  /// `explicit` names a column for a field, by its header, and wins over what headers suggest.
  package init(
    header: [String], explicit: [ImportField: String] = [:]
  ) throws(ImportFailure) {
    let columns = try HeaderMap(header: header, explicit: explicit).columns
    let telco = TelcoLayout(header: header, taken: Set(columns.values))
    self.columns = columns
    addOns = telco?.addOns ?? []
    phoneService = telco?.phoneService
    let used = Set(columns.values).union(telco?.columns ?? [])
    extra = header.indices.filter { !used.contains($0) }
  }
}

/// The layout of the Telco Customer Churn sample that IBM publishes: services in columns of
/// their own, no names.
struct TelcoLayout {
  let phoneService: Int
  let addOns: [ColumnMap.AddOn]
  var columns: [Int] { addOns.map(\.column) + [phoneService] }

  private static let titles: [(header: String, title: String)] = [
    ("multiplelines", "Multiple lines"), ("onlinesecurity", "Online security"),
    ("onlinebackup", "Online backup"), ("deviceprotection", "Device protection"),
    ("techsupport", "Tech support"), ("streamingtv", "Streaming TV"),
    ("streamingmovies", "Streaming films"),
  ]

  init?(header: [String], taken: Set<Int>) {
    let folded = header.map(WordCell.folded)
    guard folded.contains("internetservice"), let phone = folded.firstIndex(of: "phoneservice"),
      !taken.contains(phone)
    else { return nil }
    phoneService = phone
    addOns = Self.titles.compactMap { known in
      guard let column = folded.firstIndex(of: known.header), !taken.contains(column) else {
        return nil
      }
      return ColumnMap.AddOn(column: column, title: known.title)
    }
  }
}
