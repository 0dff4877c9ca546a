/// Follows one desk's chain, entry by entry in the order of recording.
struct ChainCheck {
  let desk: String
  let store: String
  private(set) var sequence: Int64 = 0
  private(set) var head = Digest.zero
  private var doubt: Doubt?

  /// An entry whose hash does not fit; the next one tells which of the two was changed.
  private struct Doubt {
    let sequence: Int64
    let computed: Digest
  }

  init(desk: String, store: String) {
    self.desk = desk
    self.store = store
  }

  mutating func take(_ recorded: RecordedEntry, _ event: Event?) -> [Finding] {
    let entry = recorded.entry
    guard entry.sequence > sequence else { return [fault(entry.sequence, .order)] }
    var findings: [Finding] = []
    if entry.sequence > sequence + 1 {
      findings += settle(.contentsOrHash) + [fault(sequence + 1, .missing)]
    } else {
      findings += link(recorded)
    }
    if event == nil { findings.append(fault(entry.sequence, .unreadable)) }
    if entry.sequence == 1 && !isFounding(event) { findings.append(fault(1, .founding)) }
    sequence = entry.sequence
    head = recorded.hash
    return findings
  }

  /// Call at the end.
  mutating func finish() -> [Finding] { settle(.contentsOrHash) }

  private mutating func link(_ recorded: RecordedEntry) -> [Finding] {
    let computed = Digest.link(recorded.entry, after: head)
    if computed == recorded.hash { return settle(.contents) }
    if let doubt, Digest.link(recorded.entry, after: doubt.computed) == recorded.hash {
      return settle(.hash)
    }
    let findings = settle(.contentsOrHash)
    doubt = Doubt(sequence: recorded.entry.sequence, computed: computed)
    return findings
  }

  private mutating func settle(_ verdict: Finding.ChainFault) -> [Finding] {
    guard let doubtful = doubt else { return [] }
    doubt = nil
    return [fault(doubtful.sequence, verdict)]
  }

  private func isFounding(_ event: Event?) -> Bool {
    guard case .founded(let named, _)? = event else { return false }
    return named == store
  }

  private func fault(_ sequence: Int64, _ fault: Finding.ChainFault) -> Finding {
    .chain(desk: desk, sequence: sequence, fault)
  }
}
