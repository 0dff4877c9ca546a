import Retention

/// Shares: `73 %`, `12.5%`, or a whole number of percent.
enum ShareCell {
  static func read(_ text: String) throws(CellReason) -> Share {
    var rest = trimmed(text[...])
    let isMarked = rest.last == "%"
    if isMarked { rest = trimmed(rest.dropLast()) }
    guard isMarked else {
      do {
        return Share(percent: try WholeCell.read(String(rest), upTo: 10_000))
      } catch {
        throw error == .notWhole ? .ambiguousShare : error
      }
    }
    let points = try MoneyCell(currency: Currency(code: "%")).read(String(rest))
    guard (0...1_000_000).contains(points.minor) else { throw .tooLarge }
    return Share(basisPoints: Int(points.minor))
  }
}
