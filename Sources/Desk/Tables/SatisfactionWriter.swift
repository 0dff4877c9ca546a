import Retention
package import Store
import Terminal

/// The figures, or the words, as text for a file, a program or a terminal.
package struct SatisfactionWriter {
  private let format: TableFormat
  private let session: Session
  private let survey: SurveyForm?

  package init(format: TableFormat, session: Session) {
    self.format = format
    self.session = session
    survey = session.survey
  }

  private var least: Int { survey?.minimum ?? 2 }

  package func figures(_ report: SatisfactionReport) -> [String] {
    let records = SatisfactionRecord.all(of: report, least: least)
    switch format {
    case .csv: return [SatisfactionRecord.csvHeader] + records.map(\.csv)
    case .jsonl: return records.map(\.json.line)
    case .table:
      var screen = SatisfactionScreen()
      screen.report = report
      screen.least = least
      return screen.page(session).map { SafeText($0).description }
    }
  }

  package func words(_ report: SatisfactionReport) -> [String] {
    let records = report.verbatims.map(VerbatimRecord.init)
    switch format {
    case .csv: return [VerbatimRecord.csvHeader] + records.map(\.csv)
    case .jsonl: return records.map(\.json.line)
    case .table:
      let lines = report.verbatims.map { SatisfactionScreen.words(of: $0, session.say) }
      return lines.isEmpty ? [session.say.noWordsMatch] : lines.map { SafeText($0).description }
    }
  }
}
