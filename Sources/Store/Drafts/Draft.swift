package import Retention

/// What an agent has typed and not yet recorded, and where on the call they were.
package struct Draft: Hashable, Sendable {
  /// A draft is for nobody else's eyes.
  package var agent: String
  package var note: String
  /// Characters from the start of the note.
  package var cursor: Int
  /// The screen's own words for where it stood.
  package var place: String

  package init(agent: String, note: String, cursor: Int, place: String) {
    self.agent = agent
    self.note = note
    self.cursor = cursor
    self.place = place
  }

  /// As it is kept, without card numbers; what stands for a digit is as long, so that the cursor
  /// stays where it was.
  var text: String {
    JSON.object([
      "agent": .text(agent), "note": .text(CardNumber.masked(note) ?? note),
      "cursor": JSON.int(cursor), "place": .text(place),
    ]).canonical
  }

  init?(text: String) {
    guard let json = JSON(text), let agent = json["agent"]?.text, let note = json["note"]?.text,
      let cursor = json["cursor"]?.int, let place = json["place"]?.text
    else { return nil }
    self.init(agent: agent, note: note, cursor: Int(cursor), place: place)
  }
}

extension Store {
  /// The file that keeps this call's draft; in a store in memory, one that keeps nothing. Nil
  /// when the person has been forgotten.
  package func drafts(for call: Call) throws -> DraftFile? {
    guard let person = try engine.read({ try Person.of(call.subscriber, in: $0) }),
      let key = person.key
    else { return nil }
    let path = try draftFolder.map { folder in
      try StoreFile.makePrivateFolder(folder)
      return folder + "/" + String(call.id.rawValue)
    }
    return try DraftFile(path: path, key: key, world: world)
  }

  /// The calls that have a draft, whoever it belongs to.
  package func callsWithDraft() -> [Identifier<Call>] {
    draftFolder.map(StoreFile.names(in:))?.compactMap(Int64.init).sorted().map(Identifier.init)
      ?? []
  }

  func removeDraft(of call: Identifier<Call>) {
    if let draftFolder { DraftFile.remove(draftFolder + "/" + String(call.rawValue)) }
  }

  private var draftFolder: String? {
    (engine as? SQLiteEngine)?.path.map { $0 + ".drafts" }
  }
}
