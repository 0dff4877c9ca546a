import Retention
import Dispatch
import Store
import Synchronization

/// Runs effects beside the loop that draws: writes one after the other on one queue, searches on
/// another where a newer one overtakes an older one. Replies wait in the mailbox; `wake` tells the
/// loop that there are some.
package final class EffectRunner: Sendable {
  /// Typing rests after this long.
  private static let restMilliseconds = 80

  /// A count is begun only when the next key is not already on its way.
  private static let pauseMilliseconds = 15

  /// With the flush itself a letter is on the disk within a second.
  private static let flushMilliseconds = 900

  private struct Searching {
    var newest = 0
    var isCounting = false
    /// The search whose matches are still to be counted.
    var uncounted: FindRequest?
  }

  private let clerk: Clerk
  private let wake: @Sendable () -> Void
  private let mailbox = Mutex<[Reply]>([])
  private let searching = Mutex(Searching())
  /// Whether a flush waits for its second to be over.
  private let isFlushing = Mutex(false)
  private let rested = DispatchSemaphore(value: 0)
  private let writes = DispatchQueue(label: "holdfast.writes", qos: .userInteractive)
  private let reads = DispatchQueue(label: "holdfast.reads", qos: .userInteractive)
  /// What nobody waits for.
  private let lessons = DispatchQueue(label: "holdfast.lessons", qos: .utility)

  package init(clerk: Clerk, wake: @escaping @Sendable () -> Void) {
    self.clerk = clerk
    self.wake = wake
  }

  package func run(_ effect: Effect) {
    switch effect {
    case .find(let request): find(request)
    case .loadLog, .loadStory, .loadApprovals, .loadPromises, .loadKept, .loadCare, .loadCompany,
      .loadPurse,
      .loadVoice,
      .loadCases, .loadCauses, .loadSatisfaction:
      reads.async { self.post(self.clerk.replies(to: effect)) }
    case .learn: lessons.async { self.post(self.clerk.replies(to: effect)) }
    case .saveDraft:
      // Before the letter is on the screen, so that nothing that was seen is ever lost.
      post(clerk.replies(to: effect))
      run(.syncDrafts)
      flushSoon()
    case .keepTheme: break
    case .perform, .care, .takeMeasure, .giveWord, .look, .loadRequest, .loadCall, .findOpenCalls,
      .syncDrafts, .signIn,
      .checkStanding:
      writes.async { self.post(self.clerk.replies(to: effect)) }
    }
  }

  /// Opens what writes and reads the catalogue and the churn model, if nobody has yet: the first call
  /// that is opened needs them. They take as long as all else before the first rows, so they wait until those are
  /// on the screen.
  package func warmUp() {
    writes.async {
      let store = self.clerk.store
      try? store.engine.prepareToWrite()
      _ = store.rules.catalogue
      if let population = try? store.population() { store.rules.appraiser.prepare(for: population) }
    }
  }

  /// The replies since the last call.
  package func takeReplies() -> [Reply] {
    mailbox.withLock { waiting in
      let replies = waiting
      waiting = []
      return replies
    }
  }

  /// Waits until everything asked so far is written.
  package func finish() { writes.sync {} }

  /// What was typed since the last flush, also when nobody types on: a second later a power cut
  /// takes nothing of it any more.
  private func flushSoon() {
    let isWaiting = isFlushing.withLock { isFlushing in
      defer { isFlushing = true }
      return isFlushing
    }
    guard !isWaiting else { return }
    writes.asyncAfter(deadline: .now() + .milliseconds(Self.flushMilliseconds)) {
      self.isFlushing.withLock { $0 = false }
      self.post(self.clerk.flushDrafts())
    }
  }

  private func post(_ replies: [Reply]) {
    guard !replies.isEmpty else { return }
    mailbox.withLock { $0 += replies }
    wake()
  }

  private func find(_ request: FindRequest) {
    let isCounting = searching.withLock { searching in
      searching.newest = request.number
      return searching.isCounting
    }
    if isCounting { clerk.store.engine.interruptReads() }
    rested.signal()
    guard request.after != nil else { return reads.async { self.search(request) } }
    // Nobody waits for the page behind the one that is on its way to the terminal.
    reads.asyncAfter(deadline: .now() + .milliseconds(3)) { self.search(request) }
  }

  private func isNewest(_ request: FindRequest) -> Bool {
    searching.withLock { $0.newest == request.number }
  }

  /// First the rows, then, as long as nobody types on, the exact count and a better spelling.
  private func search(_ request: FindRequest) {
    guard isNewest(request) else { return }
    while rested.wait(timeout: .now()) == .success {}
    let replies = clerk.replies(to: .find(request))
    post(replies)
    if case .found(let result)? = replies.first, !result.isMore {
      searching.withLock { $0.uncounted = result.page.total == nil ? request : nil }
    }
    count()
    guard case .found(let result)? = replies.first, result.page.hits.isEmpty, !result.isMore,
      !request.text.isEmpty, rests(Self.restMilliseconds), isNewest(request),
      let better = try? clerk.corrected(request, after: result)
    else { return }
    post([.found(better)])
    guard better.page.total == nil, let text = better.corrected else { return }
    searching.withLock {
      $0.uncounted = FindRequest(text: text, limit: request.limit, number: request.number)
    }
    count()
  }

  /// Whether nothing is asked for so long.
  private func rests(_ milliseconds: Int) -> Bool {
    rested.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut
  }

  /// Counts what the newest search matches, unless it is overtaken; then the next one does.
  private func count() {
    guard searching.withLock({ $0.uncounted }) != nil else { return }
    guard rests(Self.pauseMilliseconds) else {
      rested.signal()
      return
    }
    let waiting = searching.withLock { searching in
      searching.isCounting = searching.uncounted?.number == searching.newest
      return searching.isCounting ? searching.uncounted : nil
    }
    guard let waiting else { return }
    defer { searching.withLock { $0.isCounting = false } }
    guard let count = try? clerk.count(waiting) else { return }
    searching.withLock { $0.uncounted = nil }
    post([.counted(number: waiting.number, count)])
  }
}
