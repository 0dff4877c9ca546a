import Retention

/// Keeps the tables of calls, offers, imports, the purse, people and the log as the journal says. The
/// same code
/// writes them as things happen and rebuilds them for `verify`.
struct Projector {
  let session: any SQLSession
  /// Whose token it is; looked up in the store itself unless the caller knows better.
  var person: ((String) throws -> Person?)?
  /// Whether rows of the log get the words that they are found by.
  var indexesWords = true

  init(session: any SQLSession) { self.session = session }

  func project(_ recorded: RecordedEntry, _ event: Event) throws {
    let entry = recorded.entry
    let call = SQLValue.int(entry.call.rawValue)
    let at = SQLValue.int(entry.at.milliseconds)
    try rememberCommand(entry)
    switch event {
    case .founded: break
    case .imported(let summary): try importDone(recorded, summary)
    case .trained(let model): try train(recorded, model)
    case .opened(let risk): try open(recorded, risk)
    case .identityChecked: try session.run(Text.check, [call])
    case .reasonSet(let code): try setReason(code, call, at)
    case .confirmed(let code): try confirm(code, call)
    case .conduct(let step): try project(step, entry)
    case .presented(let id, let draft): try present(recorded, id, draft)
    case .answered(let id, let answer):
      try PurseBook(session).answered(id, answer, in: entry.month)
      try session.run(Text.answer, [.text(answer.rawValue), at, .int(id.rawValue)])
    case .approvalAsked(let id, let draft): try ask(entry, id, draft)
    case .approvalGranted(let id): try judge(entry, id, "granted")
    case .approvalHeard(let id, let giver): try hear(entry, id, from: giver)
    case .approvalMisheard(let id, _): try mishear(id)
    case .approvalRefused(let id, let reason):
      try judge(entry, id, "refused", words: try words(entry, reason))
    case .approvalWithdrawn(let id): try end(id, "withdrawn")
    case .approvalChanged(let id, let next, let draft):
      try judge(entry, id, "changed", next: next)
      try ask(entry, next, draft)
    case .noted(let sealed):
      try session.run(Text.note, [.text(try words(entry, sealed)), call])
      try refreshWords(entry.call)
    case .closed(let closing, let text): try close(recorded, closing, text)
    case .looked(let reason): try look(recorded, reason)
    case .staff(let fact): try project(fact, entry)
    case .measureTaken(let measure): try project(measure, at: recorded.position)
    case .care(let fact): try project(recorded, care: fact)
    // Nothing in this store changes by them.
    case .wordGiven, .siteKeySet, .activityImported: break
    }
  }

  /// Only the first entry of a command stands for it.
  private func rememberCommand(_ entry: Entry) throws {
    try session.run(
      Text.command,
      [
        .text(entry.command), .text(entry.desk), .int(entry.sequence), .int(entry.call.rawValue),
      ])
  }

  private func importDone(_ recorded: RecordedEntry, _ summary: ImportEntry) throws {
    let counts = JSON.object(summary.counts.mapValues { JSON.int($0) }).canonical
    try session.run(
      Text.imported,
      [
        .int(recorded.position), .int(recorded.entry.at.milliseconds), .text(recorded.entry.actor),
        .text(summary.file), .text(summary.digest), .text(counts),
      ])
  }

  private func train(_ recorded: RecordedEntry, _ model: TrainedEntry) throws {
    try session.run(
      "INSERT INTO models (id, at, actor, rows, digest) VALUES ($1, $2, $3, $4, $5)",
      [
        .int(recorded.position), .int(recorded.entry.at.milliseconds),
        .text(recorded.entry.actor), .int(model.rows), .text(model.digest),
      ])
  }

  private func open(_ recorded: RecordedEntry, _ risk: Share?) throws {
    let entry = recorded.entry
    guard let person = try find(entry.subject) else {
      throw StoreError.corrupt("nobody has the token of entry \(entry.sequence)")
    }
    let number = CallNumber(call: entry.call, hash: recorded.hash.bytes)
    try session.run(
      Text.open,
      [
        .int(entry.call.rawValue), .text(number.text), .int(person.subscriber.rawValue),
        .text(entry.actor), .int(entry.at.milliseconds), .int(entry.utcOffset),
        .optional(risk?.basisPoints),
      ])
  }

  private func setReason(_ code: String, _ call: SQLValue, _ at: SQLValue) throws {
    try session.run(Text.reason, [.text(code), at, call])
    try session.run(Text.logReason, [.text(code), call])
  }

  private func confirm(_ code: String, _ call: SQLValue) throws {
    let row = try session.row("SELECT confirmed FROM calls WHERE id = $1", [call])
    let before = try row.flatMap { JSON(try $0.text(0))?.texts } ?? []
    let after = JSON.list(Set(before + [code]).sorted().map(JSON.text))
    try session.run(Text.confirm, [.text(after.canonical), call])
  }

  private func present(
    _ recorded: RecordedEntry, _ id: Identifier<Offer>, _ draft: Offer.Draft
  ) throws {
    let entry = recorded.entry
    try session.run(
      Text.present,
      [
        .int(id.rawValue), .int(entry.call.rawValue), .text(draft.incentive),
        .optional(draft.terms.amount?.minor), .optional(draft.terms.months),
        .int(draft.cost.minor), .int(entry.at.milliseconds),
        .text(draft.burden.account.rawValue), .int(draft.burden.months),
        .optional(draft.suggestion?.incentive), .optional(draft.suggestion?.propensity),
        draft.suggestion.map { .bool($0.isHeldOut) } ?? .null,
      ])
    if let approval = draft.approval { try end(approval, "used") }
    try PurseBook(session).setAside(OfferCost(cost: draft.cost, burden: draft.burden))
    try log(recorded, offer: id, draft)
  }

  private func close(_ recorded: RecordedEntry, _ closing: Closing, _ text: Sealed) throws {
    let entry = recorded.entry
    let call = SQLValue.int(entry.call.rawValue)
    let at = SQLValue.int(entry.at.milliseconds)
    try PurseBook(session).closed(entry.call)
    try session.run(
      Text.close,
      [
        .text(closing.outcome), at, .optional(closing.callbackAt?.milliseconds),
        .text(try words(entry, text)), call,
      ])
    let rows = try session.run(Text.logOutcome, [.text(closing.outcome), call])
    if rows == 0 { try log(recorded) }
  }

  private func look(_ recorded: RecordedEntry, _ reason: Lookup.Reason) throws {
    let entry = recorded.entry
    try session.run(
      Text.look,
      [
        .int(recorded.position), .int(entry.call.rawValue), .text(entry.actor),
        .text(reason.rawValue), .int(entry.at.milliseconds),
      ])
  }

  private func words(_ entry: Entry, _ sealed: Sealed) throws -> String {
    try sealed.words ?? find(entry.subject)?.open(sealed) ?? ""
  }

  func find(_ token: String) throws -> Person? {
    if let person { return try person(token) }
    return try Person.with(token: token, in: session)
  }
}

extension Projector {
  /// Adds a row for an offer, or for a call that ended without one.
  private func log(
    _ recorded: RecordedEntry, offer: Identifier<Offer>? = nil, _ draft: Offer.Draft? = nil
  ) throws {
    let call = recorded.entry.call
    let at = recorded.entry.at.milliseconds
    guard let row = try session.row(Text.logged, [.int(call.rawValue)]) else { return }
    // Never before that of the row above it, though a clock be set back.
    let latest = max(at, try row.optionalInt(0) ?? at)
    try session.run(
      Text.log,
      [
        .int(recorded.position), .int(call.rawValue), .optional(offer?.rawValue), .int(at),
        .int(latest), row.values[1], row.values[2], .optional(draft?.incentive),
        .int(draft?.cost.minor ?? 0), row.values[3], .text(try words(of: call)),
      ])
  }

  private func refreshWords(_ call: Identifier<Call>) throws {
    guard indexesWords else { return }
    try session.run(
      "UPDATE log SET words = $1 WHERE call = $2",
      [.text(try words(of: call)), .int(call.rawValue)])
  }

  /// What free text finds the call's rows by: who, which number, whose, what was noted.
  private func words(of call: Identifier<Call>) throws -> String {
    guard indexesWords, let row = try session.row(Text.words, [.int(call.rawValue)]) else {
      return ""
    }
    // A space in front of every word, the first one too.
    return " " + Folding.fold(try (0..<5).map(row.text).joined(separator: " "))
  }

  private enum Text {
    static let command: SQL = """
      INSERT INTO commands (id, desk, sequence, call) VALUES ($1, $2, $3, $4)
      ON CONFLICT (id) DO NOTHING
      """
    static let imported: SQL = """
      INSERT INTO imports (id, at, actor, file, digest, counts) VALUES ($1, $2, $3, $4, $5, $6)
      """
    static let open: SQL = """
      INSERT INTO calls (id, number, subscriber, agent, opened_at, utc_offset, risk)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """
    static let check: SQL = "UPDATE calls SET checks = checks + 1 WHERE id = $1"
    static let reason: SQL = """
      UPDATE calls SET reason = $1, reason_at = coalesce(reason_at, $2) WHERE id = $3
      """
    static let logReason: SQL = "UPDATE log SET reason = $1 WHERE call = $2"
    static let confirm: SQL = "UPDATE calls SET confirmed = $1 WHERE id = $2"
    static let note: SQL = "UPDATE calls SET note = $1 WHERE id = $2"
    static let present: SQL = """
      INSERT INTO offers (
        id, call, incentive, amount, months, cost, presented_at, burden, spread, suggested,
        propensity, held_out)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """
    static let answer: SQL = "UPDATE offers SET answer = $1, answered_at = $2 WHERE id = $3"
    static let close: SQL = """
      UPDATE calls SET outcome = $1, closed_at = $2, callback_at = $3, receipt = $4 WHERE id = $5
      """
    static let log: SQL = """
      INSERT INTO log (id, call, offer, at, latest, agent, reason, incentive, cost, outcome, words)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """
    static let logged: SQL = """
      SELECT (SELECT latest FROM log ORDER BY id DESC LIMIT 1), agent, reason, outcome
      FROM calls WHERE id = $1
      """
    static let words: SQL = """
      SELECT subscribers.name, account, number, agent, note
      FROM calls JOIN subscribers ON subscribers.id = calls.subscriber WHERE calls.id = $1
      """
    static let look: SQL =
      "INSERT INTO looks (id, call, actor, why, at) VALUES ($1, $2, $3, $4, $5)"
    static let logOutcome: SQL = "UPDATE log SET outcome = $1 WHERE call = $2"
  }
}
