import Synchronization

/// Finds subscribers while somebody types: by the beginning of any word of the name, in any order
/// of words, of the account or e-mail, by the phone number in full or by its last 10, 7 or 4
/// digits, and by two or more half words.
///
/// Order: by the words that were found, alphabetically; then those whom only half words find, in
/// the order in which they came to the store. Everybody stands once.
package final class SubscriberSearch: Sendable {
  private let engine: any Engine
  private let vocabulary = Mutex<Vocabulary?>(nil)

  package init(engine: any Engine) { self.engine = engine }

  /// Up to `limit` subscribers, at most a few hundred microseconds for a screenful.
  package func find(
    _ typed: String, limit: Int, after cursor: SearchCursor? = nil
  ) throws -> SearchPage {
    let query = SearchQuery(typed)
    guard !query.findsNothing, limit > 0 else { return SearchPage(hits: [], next: nil, total: 0) }
    return try engine.read { session in
      var walk = SearchWalk(query: query, limit: limit, session: session)
      return try walk.page(after: cursor)
    }
  }

  /// How many subscribers `find` answers in all. At once for up to three letters; else it grows
  /// with the answer, and `Engine.interruptReads` ends it.
  package func count(_ typed: String) throws -> Int {
    let query = SearchQuery(typed)
    guard !query.findsNothing else { return 0 }
    return try engine.read { session in
      try SearchWalk(query: query, limit: 0, session: session).count()
    }
  }

  /// What was probably meant, when a word of it begins nobody's name: the nearest known words.
  /// Nil when every word is known, or nothing near is. The first call reads the vocabulary, the
  /// others take a few milliseconds at most; ask when typing rests and `find` found few.
  package func corrected(_ typed: String) throws -> String? {
    let query = SearchQuery(typed)
    let words = query.words.isEmpty ? [query.prefix] : query.words
    guard words.contains(where: { !$0.isEmpty && !$0.utf8.allSatisfy(WholeCell.isDigit) }) else {
      return nil
    }
    let known = try loadedVocabulary()
    var corrected: [String] = []
    for word in words {
      guard let best = known.contains(prefix: word) ? word : known.nearest(to: word) else {
        return nil
      }
      corrected.append(best)
    }
    return corrected == words ? nil : corrected.joined(separator: " ")
  }

  /// After an import: the vocabulary is read again when it is next needed.
  package func forgetVocabulary() { vocabulary.withLock { $0 = nil } }

  /// All that runs while somebody types.
  package static let statements = [
    SearchWalk.byAccount, SearchWalk.byKey, SearchWalk.byWords, SearchWalk.idsByKey,
    SearchWalk.idsByWords, SearchCounts.select,
  ]

  private func loadedVocabulary() throws -> Vocabulary {
    if let known = vocabulary.withLock({ $0 }) { return known }
    let read = try engine.read { try Vocabulary($0) }
    vocabulary.withLock { $0 = read }
    return read
  }
}
