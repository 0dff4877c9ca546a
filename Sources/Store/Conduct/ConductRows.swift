import Retention

/// What was said on calls, as its table holds it.
enum ConductRows {
  static func conduct(
    on call: Identifier<Call>, in session: any SQLSession
  ) throws -> CallConduct {
    var conduct = CallConduct()
    guard let row = try session.row(select, [.int(call.rawValue)]) else { return conduct }
    if let word = try row.optionalText(0) {
      guard let recording = RecordingWord(rawValue: word) else {
        throw StoreError.corrupt("a word of a recording")
      }
      conduct.recording = recording
    }
    conduct.mayOffer = try row.optionalInt(1).map { $0 == 1 }
    conduct.refusedAt = try row.optionalInt(2).map(Moment.init(milliseconds:))
    conduct.registeredAt = try row.optionalInt(3).map(Moment.init(milliseconds:))
    return conduct
  }

  private static let select: SQL =
    "SELECT recording, may_offer, refused_at, registered_at FROM conducts WHERE call = $1"
}

extension Projector {
  func project(_ step: ConductStep, _ entry: Entry) throws {
    let call = SQLValue.int(entry.call.rawValue)
    let at = SQLValue.int(entry.at.milliseconds)
    try session.run("INSERT INTO conducts (call) VALUES ($1) ON CONFLICT (call) DO NOTHING", [call])
    switch step {
    case .recording(let word):
      try session.run(
        "UPDATE conducts SET recording = $1 WHERE call = $2", [.text(word.rawValue), call])
    case .askedToOffer(let allowed):
      try session.run(
        """
        UPDATE conducts SET may_offer = $1, refused_at = coalesce(refused_at, $2) WHERE call = $3
        """, [.bool(allowed), allowed ? .null : at, call])
    case .registered:
      try session.run(
        "UPDATE conducts SET registered_at = coalesce(registered_at, $1) WHERE call = $2",
        [at, call])
    }
  }
}
