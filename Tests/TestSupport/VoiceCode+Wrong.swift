package import Retention

extension VoiceCode {
  /// Any other one.
  package var wrong: VoiceCode { VoiceCode(typed: text == "0000" ? "0001" : "0000") ?? self }
}
