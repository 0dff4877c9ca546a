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
  /// The terminal takes nothing more; the frame that was cut is drawn anew when it does.
  var isStuck = false
  var watching: [Int32]
}

extension Console {
  /// Milliseconds that a program without a terminal has to save its work.
  private static let grace = 2000

  /// Drives the program until it is finished, or the terminal is gone; gives the terminal back on
  /// every way out. `watching` are descriptors whose `.readable` the program wants. The first
  /// frame waits up to `patience` milliseconds for what was asked before, so that nobody sees an
  /// empty screen first.
  package func run(
    _ program: inout some Program, watching: [Int32] = [], patience: Int = 0
  ) {
    enter()
    defer { leave() }
    var run = Run(watching: watching)
    waitForAnswer(patience, &program, &run)
    while !program.isFinished, run.ending != .over {
      draw(&program, &run)
      program.rest()
      setTick(program.wakeAfter, &run)
      let ready = wait(&run)
      readKeys(ready, &program, &run)
      readOthers(ready, &program, &run)
    }
  }

  private func waitForAnswer(
    _ patience: Int, _ program: inout some Program, _ run: inout Run
  ) {
    var files = [pollfd(file: waker.file), pollfd(file: line.file)]
    guard patience > 0, poll(&files, 2, Int32(patience)) > 0, files[0].has(POLLIN) else { return }
    if waker.take() { deliver(.wake, &program, &run) }
  }

  private func draw(_ program: inout some Program, _ run: inout Run) {
    takeMouse(program.takesMouse ?? isMouseWanted)
    if let chosen = program.takeLooks() {
      looks = chosen
      run.needsDrawing = true
    }
    if program.takeRepaint() {
      assertModes()
      run.needsDrawing = true
    }
    if let text = program.takeCopy(), !run.isStuck { copy(text) }
    guard run.needsDrawing || program.needsDrawing, !run.isStuck, !line.isGone else { return }
    run.needsDrawing = false
    var grid = Grid(size: size, glyphs: glyphs, keepsSemantics: glyphs.isSpoken)
    program.draw(into: &grid)
    run.isStuck = !show(grid, title: program.title)
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
  private func wait(_ run: inout Run) -> Set<Int32> {
    var files = ([signals.file, waker.file] + run.watching).map { pollfd(file: $0) }
    if !line.isGone {
      files.append(pollfd(file: line.file, for: run.isStuck ? POLLIN | POLLOUT : POLLIN))
    }
    // Rounded up: a wakeup a little early would find nothing to do and come again.
    let timeout =
      deadline(run).map { Int32(clamping: max(0, $0 - monotonicMilliseconds() + 1)) } ?? -1
    guard poll(&files, nfds_t(files.count), timeout) > 0 else { return [] }
    for file in files where file.revents != 0 { note(file, &run) }
    return Set(files.lazy.filter { $0.has(POLLIN) }.map(\.fd))
  }

  /// What hung up would be ready for ever; it is not asked again.
  private func note(_ file: pollfd, _ run: inout Run) {
    let isBroken = file.has(POLLERR | POLLNVAL) || file.has(POLLHUP) && !file.has(POLLIN)
    if file.fd != line.file {
      if isBroken { run.watching.removeAll { $0 == file.fd } }
    } else if isBroken || file.has(POLLHUP) {
      line.hangUp()
    } else if file.has(POLLOUT), run.isStuck {
      run.isStuck = false
      // The part that was lost may have held them.
      assertModes()
      run.needsDrawing = true
    }
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
    while ready.contains(signals.file), let signal = signals.next() {
      take(signal, &program, &run)
    }
    if line.isGone { lose(&program, &run) }
    if ready.contains(waker.file), waker.take() { deliver(.wake, &program, &run) }
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
