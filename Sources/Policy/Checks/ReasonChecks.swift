import Documents
import Retention

extension CatalogueReader {
  /// Every reason has a play, and one that forbids a pitch has no offers in it. The play of a
  /// reason wins over the play of its group, as on the call.
  func checkEveryReason(of groups: [ReasonGroup], has plays: [ReadPlay]) {
    for reason in groups.flatMap(\.reasons) {
      guard let found = play(for: reason.code, in: plays) else {
        reasons.declaration(of: reason.code)?.report(.noPlay(reason.code))
        continue
      }
      guard reason.forbidsPitch else { continue }
      for offers in found.offers { offers.report(.offersWithoutPitch(reason.code)) }
    }
  }

  private func play(for reason: String, in plays: [ReadPlay]) -> ReadPlay? {
    plays.first { $0.play.reasons.contains { $0.text == reason } }
      ?? plays.first { $0.play.reasons.contains { $0.matches(reason) } }
  }
}
