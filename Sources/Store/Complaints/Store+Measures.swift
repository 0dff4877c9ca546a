package import Retention

extension Store {
  /// Writes down what is done against a root cause, once however often it is sent with the same id.
  package func take(
    _ command: MeasureCommand, id: CommandID, by actor: Actor
  ) throws {
    try engine.write { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      let done = try session.row("SELECT 1 FROM commands WHERE id = $1", [.text(id.text)])
      guard done == nil else { return }
      guard standing.actor.may(.takeMeasures) else { throw Refusal.notAdmitted }
      let occasion = Occasion(desk: identity.desk, actor: standing.actor, command: id, world: world)
      let measure: CorrectiveMeasure
      do throws(ComplaintRefusal) {
        measure = try rules.book.complaints.decide(
          command, by: standing.actor.name,
          today: LocalTime(occasion.at, utcOffset: occasion.utcOffset).day)
      } catch {
        throw Refusal.complaint(error)
      }
      try Journal.record(.measureTaken(measure), of: Subject(), on: occasion, in: session)
    }
  }

  /// Oldest first.
  package func measures() throws -> [CorrectiveMeasure] {
    try engine.read { session in
      try session.rows("SELECT cause, words, day, actor FROM measures ORDER BY id").map { row in
        guard let day = Day(iso: try row.text(2)) else { throw StoreError.corrupt("a measure") }
        return CorrectiveMeasure(
          cause: try row.text(0), words: try row.text(1), day: day, by: try row.text(3))
      }
    }
  }
}

extension CorrectiveMeasure {
  var members: [String: JSON] {
    ["cause": .text(cause), "text": .text(words), "day": .text(day.iso), "by": .text(by)]
  }

  init?(_ json: JSON) {
    guard let cause = json["cause"]?.text, let words = json["text"]?.text,
      let day = json["day"]?.text.flatMap({ Day(iso: $0) }), let by = json["by"]?.text
    else { return nil }
    self.init(cause: cause, words: words, day: day, by: by)
  }
}
