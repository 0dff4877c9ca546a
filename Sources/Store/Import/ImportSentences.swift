/// What went wrong with an import, in words: what, where, and what to write or do instead.
extension ImportFailure {
  package var sentences: [String] {
    switch self {
    case .file(let fault): [fault.sentence]
    case .header(let problems): problems.map(\.sentence)
    case .cells(let bad, let more):
      bad.map(\.sentence) + (more > 0 ? ["and \(more) more"] : [])
    }
  }
}

extension CellPlace {
  fileprivate var words: String {
    let start = row == 0 ? "the header" : "row \(row) (line \(line))"
    return column.isEmpty ? start : "\(start), column \(Shown.text(column))"
  }
}

extension CSVFault {
  package var sentence: String {
    switch self {
    case .unreadable(let code): "The file cannot be read (system error \(code))."
    case .notAFile: "That is a folder; name a file."
    case .empty: "The file is empty: it has no header."
    case .otherFormat(let format): format.sentence
    case .encoding(let name): "The file is in \(name). Save it as CSV in UTF-8."
    case .header(let place, .nul): "NUL byte in \(place.words)."
    case .header(let place, .notUTF8): "\(place.words) is not UTF-8. Save the file as UTF-8."
    case .unterminatedQuote(let place):
      "The quote that opens in \(place.words) never closes. Close it, or double it to \"\"."
    case .textAfterQuote(let place):
      "Text follows a closing quote in \(place.words). Double a quote inside a cell to \"\"."
    case .backslashEscape(let place):
      "\\\" stands in \(place.words). Export with doubled quotes \"\" (RFC 4180)."
    case .spaceBeforeQuote(let place):
      "A space stands before the quote in \(place.words). Take it away."
    case .rowTooLong(let row, let line, let limit):
      "Row \(row) (line \(line)) is longer than \(limit >> 20) MiB. Is a quote left open there?"
    case .tooManyColumns(let row, let line, let limit):
      "Row \(row) (line \(line)) has more than \(limit) columns."
    }
  }
}

extension OtherFormat {
  fileprivate var sentence: String {
    switch self {
    case .gzip: "This is a gzip file. Unpack it first."
    case .zip: "This is a zip file or an .xlsx workbook. Unpack it, or save the sheet as CSV UTF-8."
    case .xls: "This is an .xls workbook. Save the sheet as CSV UTF-8."
    case .pdf: "This is a PDF. Export the data as CSV."
    case .html: "This is a web page, perhaps an error page. Download the CSV again."
    case .json: "This is JSON. Export the data as CSV."
    case .sqlite: "This is an SQLite database. Export the table as CSV."
    case .parquet: "This is a Parquet file. Export the data as CSV."
    }
  }
}

extension HeaderProblem {
  package var sentence: String {
    switch self {
    case .duplicate(let name): "Two columns are called \(name). Rename one."
    case .ambiguous(let field, let names):
      "\(names.joined(separator: " and ")) could both be \(field.rawValue). "
        + "Write --map \(field.rawValue)=\(names[0])."
    case .missing(let fields, let found):
      "No column for \(fields.map(\.rawValue).joined(separator: ", ")). Write "
        + fields.map { "--map \($0.rawValue)=COLUMN" }.joined(separator: " ")
        + "; the columns are \(found.joined(separator: ", "))."
    case .noSuchColumn(let field, let name):
      "--map \(field.rawValue)=\(name): there is no column \(name)."
    case .noHeader(let cells):
      "The first row is data (\(cells.joined(separator: ", "))). Put a header above it."
    case .notAHeader(let cells):
      "Line 1 (\(cells.joined(separator: ", "))) names no known column. Delete what stands above "
        + "the header, or write --map account=COLUMN --map tenure=COLUMN "
        + "--map monthly-charge=COLUMN."
    }
  }
}

extension BadCell {
  package var sentence: String {
    "\(place.words): \(value.isEmpty ? "" : "“\(value)” ")\(reason.words)"
  }
}

extension CellReason {
  fileprivate var words: String {
    switch self {
    case .notUTF8: "is not UTF-8"
    case .nul: "holds a NUL byte"
    case .blank: "is blank, and must not be"
    case .notANumber: "is not a number; write digits, such as 70.35"
    case .notWhole: "is not a whole number"
    case .belowZero: "is below zero"
    case .tooLarge: "is too large"
    case .scientific: "is in scientific notation; write all digits"
    case .otherDigits: "is not written in the digits 0 to 9"
    case .ambiguousSeparator: "may mean thousands or decimals; write 1234.00 or 1.23"
    case .tooManyDecimals(let allowed): "has more than \(allowed) decimals, and is not rounded"
    case .otherCurrency(let sign): "is in another currency (\(sign)) than the store"
    case .otherMinus: "has a minus sign that is not -"
    case .parentheses: "is in parentheses; write -70.35 if it is owed the other way"
    case .notADay: "is not a day; write 2026-12-31"
    case .ambiguousDay: "may be two days; write 2026-12-31"
    case .twoDigitYear: "has a year of two digits; write 2026-12-31"
    case .spreadsheetDay: "is a spreadsheet's day number; write 2026-12-31"
    case .timeOfDay: "has a time of day; write the day alone, 2026-12-31"
    case .unknownWord(let allowed): "is not known; write \(allowed.joined(separator: ", "))"
    case .ambiguousShare: "may be a share or a percentage; write 73%"
    case .surroundingSpace: "has spaces around it"
    case .invisible: "holds an invisible character"
    case .notComposed: "has accents as characters of their own; export composed text (NFC)"
    case .mixedScripts: "mixes alphabets that look alike"
    case .mangledBySpreadsheet: "was cut short by a spreadsheet; export the column as text"
    case .cardNumber: "looks like a payment card number, which is never stored"
    case .differs(let row): "stands in row \(row) already, with other values"
    case .cells(let found, let expected):
      "begins a row of \(found) cells; the header has \(expected)"
    }
  }
}
