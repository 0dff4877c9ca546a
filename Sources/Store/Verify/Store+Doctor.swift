import Glibc
package import Retention

/// The state of a store and of the ground it stands on, for `holdfast doctor`.
package struct DoctorFacts: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    package let path: String
    /// Permission bits, 0o600 for a file of a store.
    package let mode: Int
    package let bytes: Int64
  }

  package let identity: Identity
  package let settings: [EngineSetting]
  /// The folder, the database, its journal and the drafts, as far as they are there.
  package let files: [File]
  /// Bytes left on the disk; nil in memory.
  package let freeBytes: Int64?
  package let schemaVersion: Int
  package let programVersion: Int
  /// Rows by table.
  package let counts: [String: Int]
  package let head: Checkpoint
  package let openCalls: Int
  package let drafts: Int
  /// Everybody who is registered.
  package let people: [StaffMember]
  /// Whether they have to sign in.
  package let isGuarded: Bool
}

extension Store {
  package func doctor() throws -> DoctorFacts {
    let path = (engine as? SQLiteEngine)?.path
    let counts = try engine.read(Self.counts)
    return DoctorFacts(
      identity: identity, settings: try engine.settings(), files: path.map(Self.files) ?? [],
      freeBytes: path.flatMap(StoreFile.freeBytes),
      schemaVersion: try engine.read(engine.schemaVersion), programVersion: Schema.version,
      counts: counts.rows, head: try checkpoint(), openCalls: counts.openCalls,
      drafts: callsWithDraft().count, people: try staff(), isGuarded: try isGuarded())
  }

  private static func counts(
    _ session: any SQLSession
  ) throws -> (rows: [String: Int], openCalls: Int) {
    let tables: [(String, SQL)] = [
      ("subscribers", "SELECT count(*) FROM subscribers"),
      ("persons", "SELECT count(*) FROM persons"),
      ("journal", "SELECT count(*) FROM journal"),
      ("calls", "SELECT count(*) FROM calls"),
      ("offers", "SELECT count(*) FROM offers"),
      ("imports", "SELECT count(*) FROM imports"),
    ]
    var rows: [String: Int] = [:]
    for (name, sql) in tables { rows[name] = try session.row(sql)?.count(0) }
    let open = try session.row("SELECT count(*) FROM calls WHERE outcome IS NULL")?.count(0)
    return (rows, open ?? 0)
  }

  private static func files(_ path: String) -> [DoctorFacts.File] {
    [StoreFile.folder(of: path), path, path + "-journal", path + ".drafts"].compactMap { path in
      guard let status = try? StoreFile.status(path) else { return nil }
      return DoctorFacts.File(
        path: path, mode: Int(status.st_mode & 0o7777), bytes: Int64(status.st_size))
    }
  }
}

extension StoreFile {
  fileprivate static func freeBytes(_ path: String) -> Int64? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return Int64(status.f_bavail) * Int64(status.f_frsize)
  }
}
