import Glibc
package import Store

extension ImportFailure {
  /// What is wrong with the file, one line for each thing: where, what, and what to write instead.
  package func sentences(_ say: Speech, file: String) -> [String] {
    switch self {
    case .file(let fault): ["\(file): \(fault.sentence(say))"]
    case .header(let problems): problems.map { "\(file): \($0.sentence(say))" }
    case .cells(let bad, let more):
      bad.map { "\(file): \($0.sentence(say))" } + (more > 0 ? [say.andMore(more)] : [])
    }
  }
}

extension Speech {
  func andMore(_ count: Int) -> String {
    self(
      "and \(integer(count)) more", "et \(integer(count)) de plus", "e mais \(integer(count))")
  }

  fileprivate func place(_ place: CellPlace) -> String {
    let column =
      place.column.isEmpty ? "" : self(", column ", ", colonne ", ", coluna ") + place.column
    if place.row == 0 { return self("header", "en-tête", "cabeçalho") + column }
    let row = self("row ", "ligne de données ", "linha de dados ") + String(place.row)
    // Rows and lines part ways where a cell holds a line end.
    let line =
      place.line == place.row + 1 ? "" : self(" (line ", " (ligne ", " (linha ") + "\(place.line))"
    return row + line + column
  }
}

extension BadCell {
  package func sentence(_ say: Speech) -> String {
    let value = value.isEmpty ? "" : "\"\(value)\": "
    return "\(say.place(place)): \(value)\(reason.sentence(say))"
  }
}

extension HeaderProblem {
  fileprivate func sentence(_ say: Speech) -> String {
    switch self {
    case .duplicate(let name):
      say(
        "two columns are called \(name); rename one",
        "deux colonnes s’appellent \(name)\u{202F}; renommez-en une",
        "duas colunas se chamam \(name); renomeie uma")
    case .ambiguous(let field, let names):
      say(
        "\(names.joined(separator: " and ")) could both be \(field); ",
        "\(names.joined(separator: " et ")) pourraient être \(field)\u{202F}; ",
        "\(names.joined(separator: " e ")) podem ser \(field); ")
        + say.write("--map \(field)=\(names[0])")
    case .missing(let fields, let found):
      say("no column for ", "aucune colonne pour ", "nenhuma coluna para ")
        + fields.joined(separator: ", ") + "; "
        + say.write(fields.map { "--map \($0)=…" }.joined(separator: " "))
        + say("; the columns are ", "\u{202F}; les colonnes sont ", "; as colunas são ")
        + found.joined(separator: ", ")
    case .noSuchColumn(let field, let name):
      say(
        "there is no column \(name) for \(field); name one of the header’s",
        "il n’y a pas de colonne \(name) pour \(field)\u{202F}; nommez-en une de l’en-tête",
        "não há coluna \(name) para \(field); use uma do cabeçalho")
    case .noHeader(let cells):
      say(
        "the first row is data (\(cells.joined(separator: ", "))); put a header above it",
        "la première ligne contient des données (\(cells.joined(separator: ", ")))\u{202F}; ajoutez un en-tête",
        "a primeira linha são dados (\(cells.joined(separator: ", "))); ponha um cabeçalho acima")
    case .notAHeader(let cells, let needed):
      say(
        "line 1 (\(cells.joined(separator: ", "))) names no known column; delete what stands above the header, or ",
        "la ligne 1 (\(cells.joined(separator: ", "))) ne nomme aucune colonne connue\u{202F}; ôtez ce qui précède l’en-tête, ou ",
        "a linha 1 (\(cells.joined(separator: ", "))) não nomeia coluna conhecida; apague o que está acima do cabeçalho, ou "
      )
        + say.write(needed.map { "--map \($0)=…" }.joined(separator: " "))
    }
  }
}

extension CSVFault {
  fileprivate func sentence(_ say: Speech) -> String { fileSentence(say) ?? rowSentence(say) }

  private func fileSentence(_ say: Speech) -> String? {
    switch self {
    case .unreadable(let code):
      say(
        "the file cannot be read: \(systemWords(code)); check its name and rights",
        "le fichier ne peut être lu\u{202F}: \(systemWords(code))\u{202F}; vérifiez son nom et ses droits",
        "o arquivo não pode ser lido: \(systemWords(code)); confira nome e permissões")
    case .notAFile:
      say(
        "that is a folder; name a file", "c’est un dossier\u{202F}; nommez un fichier",
        "isso é uma pasta; indique um arquivo")
    case .empty:
      say(
        "the file is empty; it needs a header and rows",
        "le fichier est vide\u{202F}; il faut un en-tête et des lignes",
        "o arquivo está vazio; precisa de cabeçalho e linhas")
    case .otherFormat(let format):
      say(
        "this is \(format.name), not CSV; ", "c’est \(format.name), pas du CSV\u{202F}; ",
        "isto é \(format.name), não CSV; ")
        + (format == .gzip || format == .zip
          ? say("unpack it first", "décompressez-le d’abord", "descompacte-o antes")
          : say("export the data as CSV in UTF-8", "exportez en CSV UTF-8", "exporte em CSV UTF-8"))
    case .encoding(let name):
      say(
        "the file is in \(name); save it as CSV in UTF-8",
        "le fichier est en \(name)\u{202F}; enregistrez-le en CSV UTF-8",
        "o arquivo está em \(name); salve como CSV em UTF-8")
    default: nil
    }
  }

  private func rowSentence(_ say: Speech) -> String {
    switch self {
    case .header(let place, .nul): "\(say.place(place)): \(CellReason.nul.sentence(say))"
    case .header(let place, .notUTF8): "\(say.place(place)): \(CellReason.notUTF8.sentence(say))"
    case .unterminatedQuote(let place):
      say.place(place)
        + say(
          ": the quote that opens here never closes; close it, or double it to \"\"",
          "\u{202F}: le guillemet ouvert ici ne se ferme jamais\u{202F}; fermez-le ou doublez-le en \"\"",
          ": a aspa aberta aqui nunca fecha; feche-a ou dobre-a para \"\"")
    case .textAfterQuote(let place):
      say.place(place)
        + say(
          ": text follows a closing quote; double a quote inside a cell to \"\"",
          "\u{202F}: du texte suit un guillemet fermant\u{202F}; doublez en \"\" un guillemet interne",
          ": há texto depois da aspa final; dobre para \"\" uma aspa interna")
    case .backslashEscape(let place):
      say.place(place)
        + say(
          ": \\\" stands here; export with doubled quotes \"\" (RFC 4180)",
          "\u{202F}: \\\" se trouve ici\u{202F}; exportez avec des guillemets doublés \"\" (RFC 4180)",
          ": há \\\" aqui; exporte com aspas dobradas \"\" (RFC 4180)")
    case .spaceBeforeQuote(let place):
      say.place(place)
        + say(
          ": a space stands before the quote; take it away",
          "\u{202F}: une espace précède le guillemet\u{202F}; ôtez-la",
          ": há um espaço antes da aspa; retire-o")
    case .rowTooLong(let row, let line, let limit):
      say.place(CellPlace(row: row, line: line, column: ""))
        + say(
          ": longer than \(limit >> 20) MiB; is a quote left open here?",
          "\u{202F}: plus de \(limit >> 20) Mio\u{202F}; un guillemet resté ouvert\u{202F}?",
          ": mais de \(limit >> 20) MiB; ficou uma aspa aberta?")
    case .tooManyColumns(let row, let line, let limit):
      say.place(CellPlace(row: row, line: line, column: ""))
        + say(
          ": more than \(limit) columns; check the separator",
          "\u{202F}: plus de \(limit) colonnes\u{202F}; vérifiez le séparateur",
          ": mais de \(limit) colunas; confira o separador")
    default: ""
    }
  }

  /// The system's own words for an error number.
  private func systemWords(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension OtherFormat {
  fileprivate var name: String {
    switch self {
    case .gzip: "gzip"
    case .zip: "zip / .xlsx"
    case .xls: ".xls"
    case .pdf: "PDF"
    case .html: "HTML"
    case .json: "JSON"
    case .sqlite: "SQLite"
    case .parquet: "Parquet"
    }
  }
}

extension Speech {
  func write(_ text: String) -> String {
    self("write \(text)", "écrivez \(text)", "escreva \(text)")
  }
}
