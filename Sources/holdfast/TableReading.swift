import ArgumentParser
import Desk
import Insight
import Store

/// A CSV file of any columns, read whole; says what is wrong with it and ends the command when
/// something is.
func readTable(_ path: String, _ say: Speech) throws -> Insight.Table {
  do {
    let reader = try CSVReader(ByteStream(path: path))
    var table = Insight.Table(names: reader.header)
    while try reader.next() {
      guard reader.count == reader.header.count else { throw wrongCount(reader) }
      table.append(reader.header.indices.map(reader.text))
    }
    guard table.rowCount > 0 else { throw CSVFault.empty }
    return table
  } catch let fault as CSVFault {
    throw refuse(.file(fault), path, say)
  } catch let failure as ImportFailure {
    throw refuse(failure, path, say)
  }
}

private func wrongCount(_ reader: CSVReader) -> ImportFailure {
  let place = CellPlace(row: reader.row, line: reader.line, column: "")
  let reason = CellReason.cells(found: reader.count, expected: reader.header.count)
  return .cells([BadCell(place: place, value: "", reason: reason)], more: 0)
}

private func refuse(_ failure: ImportFailure, _ path: String, _ say: Speech) -> ExitCode {
  Output.error(failure.sentences(say, file: path).joined(separator: "\n"))
  if case .file(.unreadable) = failure { return .noInput }
  return .badData
}
