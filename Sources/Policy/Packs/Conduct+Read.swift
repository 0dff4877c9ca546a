import Documents
import Retention

extension PackReader {
  mutating func conduct(_ value: Value) -> Conduct? {
    value.fields { fields in
      let asks = fields.required("ask-first") { flag($0, .asksFirst) }
      let registers = fields.required("register-first") { flag($0, .registersFirst) }
      let afterNo = fields.required("offers-after-no") { value in
        rule(value, .offersAfterNo) { $0.required("rule", \.offersAfterNo) }
      }
      let number = fields.required("number-first") { flag($0, .numberFirst) }
      let recording = fields.required("recording") { value in
        rule(value, .recording) { $0.required("rule") { $0.choice(of: RecordingNotice.self) } }
      }
      let right = fields.required("say-right") { flag($0, .saysRight) }
      guard let asks, let registers, let afterNo, let number, let recording, let right else {
        return nil
      }
      return Conduct(
        asksFirst: asks, registersFirst: registers, offersAfterNo: afterNo.most,
        numberFirst: number, recording: recording, saysRight: right)
    }
  }

  private mutating func flag(_ value: Value, _ name: PackRule) -> Bool? {
    rule(value, name) { $0.required("rule") { $0.boolean() } }
  }

  mutating func exitFee(_ value: Value) -> ExitFeeRule? {
    rule(value, .exitFee) { fields in
      let kind = fields.required("rule", \.exitFeeKind)
      let clause = fields.optional("clause", \.words)
      return kind.map { ExitFeeRule($0, clause: clause ?? "") }
    }
  }
}

/// How many offers a pack allows; nil leaves it to the catalogue.
private struct OffersAfterNo { let most: Int? }

extension Value {
  fileprivate var offersAfterNo: OffersAfterNo? {
    if isText("catalogue") { return OffersAfterNo(most: nil) }
    return integer(in: 0...9).map { OffersAfterNo(most: $0) }
  }

  fileprivate var exitFeeKind: ExitFeeRule.Kind? {
    guard isMap else {
      return name(among: ["contract", "nothing"]).map { $0 == "nothing" ? .nothing : .contract }
    }
    return fields { fields in
      let months = fields.required("ends-after", \.months)
      let share = fields.required(ExitFeeRule.subsidised) { $0.share(in: 0...10_000) }
      guard let months, let share else { return nil }
      return .endsAfter(months: months, subsidised: share)
    }
  }
}
