import Retention
package import Store
import Terminal

/// One figure of satisfaction for programs: the same fields in JSON and in CSV. Without enough
/// answers it has its count and no value.
package struct SatisfactionRecord {
  /// In the order of a CSV's columns.
  package static let columns = ["section", "key", "figure", "value", "low", "high", "n"]

  private let values: [String: String]

  private init(
    _ section: String, _ key: String, _ figure: String, _ value: Double?,
    _ interval: ClosedRange<Double>? = nil, n: Int
  ) {
    values = [
      "section": section, "key": key, "figure": figure, "value": value.map(Self.plain),
      "low": interval.map { Self.plain($0.lowerBound) },
      "high": interval.map { Self.plain($0.upperBound) }, "n": String(n),
    ].compactMapValues { $0 }
  }

  /// Two digits behind the point.
  private static func plain(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "-" : "")
      + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  package var json: JSON { .object(values.mapValues { JSON.text($0) }) }
  package var csv: String {
    Self.columns.map { CSVCell.text(SafeText(values[$0] ?? "").description) }
      .joined(separator: ",")
  }
  package static var csvHeader: String { columns.joined(separator: ",") }

  /// All figures of a report. Rates are percentages, NPS points.
  package static func all(of report: SatisfactionReport, least: Int) -> [SatisfactionRecord] {
    let said = report.said
    var all = [nps("all", "", said.nps, least)]
    all += [
      rate("all", "", "csat", said.csat, .csat, least),
      rate("all", "", "effort", said.effort, .effort, least),
      counted("all", "", "response", said.response, n: said.asked),
    ]
    all += said.aspects.sorted { $0.key < $1.key }.map {
      rate("aspect", $0.key, "content", $0.value, .aspect, least)
    }
    for dimension in Satisfaction.Dimension.allCases {
      all += (said.groups[dimension] ?? []).map {
        nps(dimension.rawValue, $0.key, $0.nps, least)
      }
    }
    all += said.months.map { nps("month", iso($0.month), $0.nps, least) }
    all += said.saidAndDone.map {
      counted("left-since", $0.camp.rawValue, "left", $0.churn, n: $0.count)
    }
    for month in report.billing {
      let key = iso(month.month)
      all.append(
        counted("churn", key, "customers", month.step.customerChurn, n: month.step.atStart))
      let shares = [
        ("revenue-net", month.step.netRevenueChurn),
        ("revenue-gross", month.step.grossRevenueChurn),
      ]
      all += shares.map { name, share in
        SatisfactionRecord(
          "churn", key, name, share.map { Double($0.basisPoints) / 100 }, n: month.step.atStart)
      }
    }
    all += report.activity.map {
      SatisfactionRecord(
        "activity", iso($0.month), "\($0.kind.rawValue)-each", $0.timesEach, n: $0.people)
    }
    return all
  }

  private static func nps(
    _ section: String, _ key: String, _ tally: ScoreTally, _ least: Int
  ) -> SatisfactionRecord {
    let nps = tally.count < least ? nil : NetPromoter(tally)
    return SatisfactionRecord(section, key, "nps", nps?.score, nps?.interval, n: tally.count)
  }

  private static func rate(
    _ section: String, _ key: String, _ figure: String, _ tally: ScoreTally, _ scale: SurveyScale,
    _ least: Int
  ) -> SatisfactionRecord {
    let rate = tally.count < least ? nil : tally.rate(of: scale.good)
    return counted(section, key, figure, rate, n: tally.count)
  }

  private static func counted(
    _ section: String, _ key: String, _ figure: String, _ rate: CountedRate?, n: Int
  ) -> SatisfactionRecord {
    let interval = rate.map { $0.interval.lowerBound * 100...$0.interval.upperBound * 100 }
    return SatisfactionRecord(
      section, key, figure, rate.map { $0.value * 100 }, interval, n: n)
  }

  /// `2026-11`
  private static func iso(_ month: Month) -> String { String(month.firstDay.iso.prefix(7)) }
}

/// One text for programs.
package struct VerbatimRecord {
  package static let columns = [
    "day", "subscriber", "agent", "nps", "about", "reason", "incentive", "text",
  ]

  private let values: [String: String]

  package init(_ one: Verbatim) {
    values = [
      "day": one.answer.draft.day.iso, "subscriber": one.subscriberName,
      "agent": one.answer.agent, "nps": one.answer.score(.nps).map { String($0) },
      "about": one.answer.about, "reason": one.answer.draft.reason,
      "incentive": one.answer.draft.incentive, "text": one.answer.words,
    ].compactMapValues { $0 }
  }

  package var json: JSON { .object(values.mapValues { JSON.text($0) }) }
  package var csv: String {
    Self.columns.map { CSVCell.text(SafeText(values[$0] ?? "").description) }
      .joined(separator: ",")
  }
  package static var csvHeader: String { columns.joined(separator: ",") }
}
