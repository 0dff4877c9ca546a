import CTerm
import Glibc
package import Terminal

/// How far a run has come to its end.
private enum Ending: Equatable {
  case none
  /// `.terminate` was delivered; the terminal is still there.
  case asked
  /// The terminal is gone; milliseconds at which patience with the program ends.
  case gone(until: Int)
  case over
}

/// One run of a program on a console.
private struct Run {
  var ending = Ending.none
  /// When the next tick is due.
  var tickAt: Int?
  var needsDrawing = true
  var hasSuspendRequest = false
}

extension Console {
  /// Milliseconds that a program without a terminal has to save its work.
  private static let grace = 2000

  /// Drives the program until it is finished, or the terminal is gone; gives the terminal back on
  /// every way out. `watching` are descriptors whose `.readable` the program wants.
  package func run(_ program: inout some Program, watching: [Int32] = []) {
    enter()
    defer { leave() }
    var run = Run()
    while !program.isFinished, run.ending != .over {
      draw(&program, &run)
      setTick(program.wakeAfter, &run)
      let ready = wait(watching, until: deadline(run))
      readKeys(ready, &program, &run)
      readOthers(ready, &program, &run)
    }
  }

  private func draw(_ program: inout some Program, _ run: inout Run) {
    guard run.needsDrawing || program.needsDrawing, !line.isGone else { return }
    run.needsDrawing = false
    var grid = Grid(size: size, glyphs: glyphs)
    program.draw(into: &grid)
    show(grid, title: program.title)
  }

  private func setTick(_ wakeAfter: Int?, _ run: inout Run) {
    guard let wakeAfter else {
      run.tickAt = nil
      return
    }
    let wanted = monotonicMilliseconds() + max(0, wakeAfter)
    run.tickAt = min(run.tickAt ?? wanted, wanted)
  }

  private func deadline(_ run: Run) -> Int? {
    var times = [run.tickAt, keyboard.deadline].compactMap { $0 }
    if case .gone(let until) = run.ending { times.append(until) }
    return times.min()
  }

  /// Sleeps until something can be read, or the time has come; returns what can be read.
  private func wait(_ watching: [Int32], until deadline: Int?) -> Set<Int32> {
    var files = ([signals.file, waker.file] + watching).map { pollfd(file: $0) }
    if !line.isGone { files.append(pollfd(file: line.file)) }
    // Rounded up: a wakeup a little early would find nothing to do and come again.
    let timeout = deadline.map { Int32(clamping: max(0, $0 - monotonicMilliseconds() + 1)) } ?? -1
    guard poll(&files, nfds_t(files.count), timeout) > 0 else { return [] }
    let broken = Int16(POLLHUP | POLLERR | POLLNVAL)
    if let last = files.last, last.fd == line.file, last.revents & broken != 0 { line.hangUp() }
    return Set(files.lazy.filter { $0.revents != 0 }.map(\.fd))
  }

  /// Keys come before everything else that waits.
  private func readKeys(_ ready: Set<Int32>, _ program: inout some Program, _ run: inout Run) {
    guard ready.contains(line.file) || keyboard.deadline != nil else { return }
    // Whoever holds a key down still sees what it does.
    for _ in 0..<256 {
      guard !program.isFinished, !line.isGone, let event = keyboard.next() else { return }
      if event == .key(.control("l")) {
        assertModes()
        run.needsDrawing = true
      } else {
        deliver(event, &program, &run)
      }
    }
  }

  private func readOthers(_ ready: Set<Int32>, _ program: inout some Program, _ run: inout Run) {
    while let signal = signals.next() { take(signal, &program, &run) }
    if line.isGone { lose(&program, &run) }
    if waker.take() { deliver(.wake, &program, &run) }
    for file in ready.sorted() where ![line.file, signals.file, waker.file].contains(file) {
      deliver(.readable(file), &program, &run)
    }
    if let due = run.tickAt, monotonicMilliseconds() >= due {
      run.tickAt = nil
      deliver(.tick, &program, &run)
    }
    if run.hasSuspendRequest {
      run.hasSuspendRequest = false
      suspend(&program, &run)
    }
  }

  private func deliver(_ event: Event, _ program: inout some Program, _ run: inout Run) {
    guard !program.isFinished else { return }
    program.handle(event)
    if program.takeSuspendRequest() { run.hasSuspendRequest = true }
  }

  private func take(_ signal: Int32, _ program: inout some Program, _ run: inout Run) {
    switch signal {
    case SIGINT: deliver(.key(.control("c")), &program, &run)
    case SIGTERM, SIGHUP: terminate(&program, &run)
    case SIGTSTP: run.hasSuspendRequest = true
    case SIGCONT: resume(&program, &run)
    case SIGWINCH: measure(&program, &run)
    default: break
    }
  }

  /// Whoever asks twice means it.
  private func terminate(_ program: inout some Program, _ run: inout Run) {
    switch run.ending {
    case .none:
      run.ending = .asked
      deliver(.terminate, &program, &run)
    case .asked: run.ending = .over
    case .gone, .over: break
    }
  }

  private func lose(_ program: inout some Program, _ run: inout Run) {
    if case .gone(let until) = run.ending {
      if monotonicMilliseconds() >= until { run.ending = .over }
      return
    }
    if run.ending == .none { terminate(&program, &run) }
    run.ending = .gone(until: monotonicMilliseconds() + Self.grace)
  }

  private func measure(_ program: inout some Program, _ run: inout Run) {
    guard takeNewSize() else { return }
    run.needsDrawing = true
    deliver(.resize(size), &program, &run)
  }

  private func suspend(_ program: inout some Program, _ run: inout Run) {
    guard !line.isGone else { return }
    leave()
    ct_stop()
    enter()
    run.needsDrawing = true
    measure(&program, &run)
  }

  /// The process was stopped from outside, or has just come back from `suspend`: another program
  /// had the terminal.
  private func resume(_ program: inout some Program, _ run: inout Run) {
    assertModes()
    run.needsDrawing = true
    measure(&program, &run)
  }
}
