import Retention

/// Goes through one result from a cursor on, without keeping what was seen: a subscriber whom
/// several keys find is shown at the first of them, which the subscriber's own columns tell.
struct SearchWalk {
  let query: SearchQuery
  let limit: Int
  let session: any SQLSession
  private var hits: [SearchHit] = []

  init(query: SearchQuery, limit: Int, session: any SQLSession) {
    self.query = query
    self.limit = limit
    self.session = session
  }

  static let byAccount: SQL =
    "SELECT " + SearchHit.columns
    + " FROM subscribers s WHERE s.account > $1 ORDER BY s.account LIMIT $2"

  static let byKey: SQL =
    "SELECT k.key, " + SearchHit.columns
      + """
       FROM search_keys k CROSS JOIN subscribers s ON s.id = k.id
      WHERE (k.key, k.id) > ($1, $2) AND k.key < $3 ORDER BY k.key, k.id
      """

  static let byWords: SQL =
    "SELECT " + SearchHit.columns
      + """
       FROM search_words w CROSS JOIN subscribers s ON s.id = w.rowid
      WHERE w.search_words MATCH $1 AND w.rowid > $2 ORDER BY w.rowid
      """

  static let idsByKey: SQL = "SELECT id FROM search_keys WHERE key >= $1 AND key < $2"

  static let idsByWords: SQL = "SELECT rowid FROM search_words WHERE search_words MATCH $1"

  /// How many subscribers all pages hold. Keys that lead to the same one are told apart here: the
  /// database would sort them into a tree, which takes four times as long.
  func count() throws -> Int {
    if query.isCounted { return try SearchCounts.count(query.prefix, session) }
    var seen = IDSet()
    try session.forEachID(Self.idsByKey, [.text(query.prefix), .text(query.upperBound)]) {
      seen.insert($0)
    }
    if !query.words.isEmpty {
      try session.forEachID(Self.idsByWords, [.text(query.match)]) { seen.insert($0) }
    }
    return seen.count
  }

  mutating func page(after cursor: SearchCursor?) throws -> SearchPage {
    var page = try rows(after: cursor)
    guard cursor == nil else { return page }
    if page.next == nil {
      page.total = page.hits.count
    } else if query.isCounted {
      page.total = try SearchCounts.count(query.prefix, session)
    }
    return page
  }

  private mutating func rows(after cursor: SearchCursor?) throws -> SearchPage {
    if query.isEmpty { return try everybody(after: cursor) }
    var next: SearchCursor?
    switch cursor {
    case .words(let id): next = try halfWords(after: id)
    case .key(let key, let id): next = try keys(after: key, id)
    case .account, nil: next = try firstKeys()
    }
    return SearchPage(hits: hits, next: next)
  }

  private func everybody(after cursor: SearchCursor?) throws -> SearchPage {
    var last = ""
    if case .account(let account) = cursor { last = account }
    let found = try session.rows(Self.byAccount, [.text(last), .int(limit + 1)])
    let hits = try found.prefix(limit).map { try SearchHit($0, from: 0) }
    let more = found.count > limit
    return SearchPage(hits: hits, next: more ? hits.last.map { .account($0.account) } : nil)
  }

  /// The first page: whoever comes again was seen on it.
  private mutating func firstKeys() throws -> SearchCursor? {
    var seen: Set<Int64> = []
    return try keys(after: query.prefix, 0) { _, hit in seen.insert(hit.id.rawValue).inserted }
  }

  /// A later page: whoever was on an earlier one has a key before this.
  private mutating func keys(after key: String, _ id: Int64) throws -> SearchCursor? {
    let prefix = query.prefix
    return try keys(after: key, id) { found, hit in
      hit.firstKey(beginningWith: prefix).map { $0.utf8.elementsEqual(found.utf8) } == true
    }
  }

  private mutating func keys(
    after key: String, _ id: Int64, isNew: (String, SearchHit) -> Bool
  ) throws -> SearchCursor? {
    var place = SearchCursor.key(key, id)
    var isFull = false
    try session.forEachRow(
      Self.byKey, [.text(key), .int(id), .text(query.upperBound)]
    ) { row in
      let found = try row.text(0)
      let hit = try SearchHit(row, from: 1)
      guard isNew(found, hit) else { return true }
      isFull = hits.count == limit
      guard !isFull else { return false }
      hits.append(hit)
      place = .key(found, hit.id.rawValue)
      return true
    }
    if isFull { return place }
    return query.words.isEmpty ? nil : try halfWords(after: 0)
  }

  private mutating func halfWords(after id: Int64) throws -> SearchCursor? {
    var last = id
    var isFull = false
    try session.forEachRow(Self.byWords, [.text(query.match), .int(id)]) { row in
      let hit = try SearchHit(row, from: 0)
      guard hit.firstKey(beginningWith: query.prefix) == nil else { return true }
      isFull = hits.count == limit
      guard !isFull else { return false }
      hits.append(hit)
      last = hit.id.rawValue
      return true
    }
    return isFull ? .words(last) : nil
  }
}
