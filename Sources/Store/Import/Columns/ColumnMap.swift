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
    var problems = Self.duplicates(header)
    var columns: [ImportField: Int] = [:]
    for (field, name) in explicit.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let column = Self.column(named: name, in: header) {
        columns[field] = column
      } else {
        problems.append(.noSuchColumn(field, name: Shown.text(name)))
      }
    }
    Self.recognise(header, into: &columns, &problems)
    problems += Self.missing(columns, header)
    guard problems.isEmpty else { throw .header(problems) }
    let telco = TelcoLayout(header: header, taken: Set(columns.values))
    self.columns = columns
    addOns = telco?.addOns ?? []
    phoneService = telco?.phoneService
    let used = Set(columns.values).union(telco?.columns ?? [])
    extra = header.indices.filter { !used.contains($0) }
  }

  private static func column(named name: String, in header: [String]) -> Int? {
    header.firstIndex(of: name)
      ?? header.firstIndex { WordCell.folded($0) == WordCell.folded(name) }
  }

  private static func duplicates(_ header: [String]) -> [HeaderProblem] {
    var seen: Set<String> = []
    return header.compactMap { name in
      let bare = String(trimmed(name[...]))
      return bare.isEmpty || seen.insert(bare).inserted ? nil : .duplicate(Shown.text(bare))
    }
  }

  private static func recognise(
    _ header: [String], into columns: inout [ImportField: Int], _ problems: inout [HeaderProblem]
  ) {
    let mapped = columns
    let taken = Set(mapped.values)
    for (index, name) in header.enumerated() where !taken.contains(index) {
      guard let field = ImportField.recognised(name), mapped[field] == nil else { continue }
      guard let other = columns[field] else {
        columns[field] = index
        continue
      }
      // Two columns of one name are a problem already.
      if trimmed(header[other][...]) != trimmed(name[...]) {
        problems.append(.ambiguous(field, [header[other], name].map { Shown.text($0) }))
      }
    }
  }

  private static func missing(
    _ columns: [ImportField: Int], _ header: [String]
  ) -> [HeaderProblem] {
    let missing = ImportField.required.filter { columns[$0] == nil }
    guard !missing.isEmpty else { return [] }
    let shown = header.prefix(8).map { Shown.text($0) }
    if columns.isEmpty {
      return [header.contains(where: isData) ? .noHeader(shown) : .notAHeader(shown)]
    }
    return [.missing(missing, found: header.map { Shown.text($0) })]
  }

  /// Names of columns are not numbers and not addresses.
  private static func isData(_ cell: String) -> Bool {
    cell.contains("@") || (cell.first?.isNumber == true && cell.contains(where: \.isNumber))
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
