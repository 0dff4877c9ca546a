import Foundation
package import Retention

/// How long a subscriber stays from here, by what billing says of them (Cox, with Breslow's
/// baseline). One picture of those who are here and those who have left: old cohorts are the ones
/// who stayed.
package struct StayingModel: Codable, Sendable {
  private let readings: [ColumnReading]
  private let encoding: SurvivalEncoding
  private let cox: CoxModel

  /// Nil where fewer than `SurvivalModel.fewEvents` left.
  package init?(_ table: Table, columns names: [String], subscribers: [Subscriber]) {
    let spells = subscribers.map {
      Spell(months: Double($0.tenureMonths), left: $0.left ?? false)
    }
    guard spells.count(where: \.left) >= SurvivalModel.fewEvents else { return nil }
    let frame = Frame(
      table, columns: names.filter { $0 != SubscriberColumn.tenure.name },
      learningFrom: 0..<table.rowCount)
    let columns = SurvivalColumns(frame)
    readings = frame.columns.map(\.reading)
    encoding = columns.encoding
    cox = CoxModel(spells, columns.rows)
  }

  /// The chance of still being here after 1, 2, … months up to the horizon, given being here now.
  func staying(_ subscriber: Subscriber, horizon: Int) -> [Double] {
    let values = readings.map { reading in
      reading.value(SubscriberColumn(name: reading.name)?.text(of: subscriber) ?? "")
    }
    let factor = exp(cox.risk(encoding.row(values)))
    let now = Double(subscriber.tenureMonths)
    let here = cox.hazard(at: now)
    return (1..<max(1, horizon) + 1).map { month in
      exp(-factor * (cox.hazard(at: now + Double(month)) - here))
    }
  }
}
