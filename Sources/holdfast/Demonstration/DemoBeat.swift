import Demo
import Retention

/// One moment of one call.
struct DemoBeat: Comparable {
  enum Moment {
    case hello, step(DemoStep.Action), answer(DemoOffer), close, survey
    /// Of a case; nil opens it.
    case complaint(ComplaintStep?)
    case measure(DemoMeasure)
  }

  let at: Retention.Moment
  let call: Int
  let moment: Moment

  static func < (left: DemoBeat, right: DemoBeat) -> Bool {
    (left.at, left.call) < (right.at, right.call)
  }
  static func == (left: DemoBeat, right: DemoBeat) -> Bool {
    left.at == right.at && left.call == right.call
  }
}
