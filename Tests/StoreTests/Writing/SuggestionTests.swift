import Retention
import Store
import TestSupport
import Testing

/// What the desk suggested is recorded with what was presented.
@Suite struct SuggestionTests {
  static let suggestions: [Suggestion?] = [
    nil, Suggestion(incentive: "RIGHT-SIZE", propensity: 412_345, isHeldOut: false),
    Suggestion(incentive: "TEN-OFF", propensity: 1_000_000, isHeldOut: false),
    Suggestion(incentive: nil, propensity: 980_000, isHeldOut: true),
  ]

  @Test(arguments: suggestions)
  func itIsInTheJournalAndTheLog(_ suggestion: Suggestion?) throws {
    let desk = try TestDesk()
    let call = try desk.on(
      try desk.open(),
      [
        .setReason("P1"),
        .present(incentive: "RIGHT-SIZE", terms: Terms(), suggestion: suggestion),
      ])
    let rows = try desk.store.log(.none, limit: 9, by: TestDesk.amelie)
    #expect(rows.map(\.suggestion) == [suggestion])
    let drafts = try desk.store.callStory(call.id, by: TestDesk.amelie).compactMap { line in
      if case .presented(let draft) = line.fact { draft } else { nil }
    }
    #expect(drafts.map(\.suggestion) == [suggestion])
    #expect(try desk.store.verify().isSound)
  }

  /// Another one than was suggested says so in the journal itself.
  @Test(arguments: zip(suggestions, [nil, nil, 1, 1]))
  func anOverrideIsLoggedAsSuch(_ suggestion: Suggestion?, _ override: Int64?) throws {
    let desk = try TestDesk()
    try desk.on(
      try desk.open(),
      [
        .setReason("P1"),
        .present(incentive: "RIGHT-SIZE", terms: Terms(), suggestion: suggestion),
      ])
    let body = try desk.rows("SELECT body FROM journal WHERE kind = 'presented'")[0].text(0)
    #expect(JSON(body)?["choice"]?["override"]?.int == override)
  }

  @Test(arguments: [
    "UPDATE offers SET propensity = 1" as SQL, "UPDATE offers SET suggested = 'TEN-OFF'",
    "UPDATE offers SET held_out = 1",
  ])
  func whoeverChangesItIsFound(_ change: SQL) throws {
    let desk = try TestDesk()
    try desk.on(
      try desk.open(),
      [
        .setReason("P1"),
        .present(incentive: "RIGHT-SIZE", terms: Terms(), suggestion: Self.suggestions[1]),
      ])
    #expect(try desk.store.verify().isSound)
    try desk.tamper(change)
    #expect(try desk.store.verify().isSound == false)
  }
}
