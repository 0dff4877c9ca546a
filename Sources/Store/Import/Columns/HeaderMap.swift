/// What a column of some file can mean; the raw value is what `--map` says.
package protocol ColumnField: RawRepresentable<String>, Hashable, CaseIterable, Sendable {
  /// Without these there is no row.
  static var required: [Self] { get }
  /// The field that a header most likely means.
  static func recognised(_ header: String) -> Self?
}

/// Which column of a file is which field, of any kind of file.
struct HeaderMap<Field: ColumnField> {
  let columns: [Field: Int]

  /// `explicit` names a column for a field, by its header, and wins over what headers suggest.
  init(header: [String], explicit: [Field: String]) throws(ImportFailure) {
    var problems = Self.duplicates(header)
    var columns: [Field: Int] = [:]
    for (field, name) in explicit.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let column = Self.column(named: name, in: header) {
        columns[field] = column
      } else {
        problems.append(.noSuchColumn(field.rawValue, name: Shown.text(name)))
      }
    }
    Self.recognise(header, into: &columns, &problems)
    problems += Self.missing(columns, header)
    guard problems.isEmpty else { throw .header(problems) }
    self.columns = columns
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
    _ header: [String], into columns: inout [Field: Int], _ problems: inout [HeaderProblem]
  ) {
    let mapped = columns
    let taken = Set(mapped.values)
    for (index, name) in header.enumerated() where !taken.contains(index) {
      guard let field = Field.recognised(name), mapped[field] == nil else { continue }
      guard let other = columns[field] else {
        columns[field] = index
        continue
      }
      // Two columns of one name are a problem already.
      if trimmed(header[other][...]) != trimmed(name[...]) {
        problems.append(
          .ambiguous(field.rawValue, [header[other], name].map { Shown.text($0) }))
      }
    }
  }

  private static func missing(
    _ columns: [Field: Int], _ header: [String]
  ) -> [HeaderProblem] {
    let missing = Field.required.filter { columns[$0] == nil }
    guard !missing.isEmpty else { return [] }
    let shown = header.prefix(8).map { Shown.text($0) }
    if columns.isEmpty {
      return [
        header.contains(where: isData)
          ? .noHeader(shown) : .notAHeader(shown, needed: Field.required.map(\.rawValue))
      ]
    }
    return [.missing(missing.map(\.rawValue), found: header.map { Shown.text($0) })]
  }

  /// Names of columns are not numbers and not addresses.
  private static func isData(_ cell: String) -> Bool {
    cell.contains("@") || (cell.first?.isNumber == true && cell.contains(where: \.isNumber))
  }
}
