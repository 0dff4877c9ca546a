package import Terminal

/// What the terminal sends, as the desk understands it, and what each key does: for whoever wonders
/// why a key does nothing. The newest stands at the top.
package struct KeyShow: Program {
  private struct Line {
    var what: String
    var does: String
  }

  private let say: Speech
  private let keys: KeyMap
  private var lines: [Line] = []
  private var wasInterrupt = false
  package private(set) var needsDrawing = true
  package private(set) var isFinished = false

  /// Lines that are kept, more than any terminal is high.
  private static let most = 500

  package init(_ say: Speech, keys: KeyMap = .standard) {
    self.say = say
    self.keys = keys
  }

  package let title = "Holdfast - Keys"
  package var wakeAfter: Int? { nil }
  package mutating func rest() {}
  package mutating func takeSuspendRequest() -> Bool { false }

  package mutating func handle(_ event: Event) {
    needsDrawing = true
    switch event {
    case .key(let key): press(key)
    case .paste(let text): note(say.pasted(text.count))
    case .mouse(let mouse) where mouse.action == .press:
      note(say.clicked(mouse.at.x + 1, mouse.at.y + 1))
    case .mouse: note(say.wheelTurned)
    case .resize(let size): note(say.sized(size.width, size.height))
    case .focus(let hasFocus): note(say.focused(hasFocus))
    case .terminate: isFinished = true
    case .tick, .wake, .readable: break
    }
  }

  private mutating func press(_ key: Key) {
    let isInterrupt = key == .control("c")
    isFinished = isInterrupt && wasInterrupt
    wasInterrupt = isInterrupt
    note(key.label(say), does(key))
  }

  /// The actions that have this key, each with the screens where it does that.
  private func does(_ key: Key) -> String {
    var places: [(title: String, screens: [String])] = []
    for screen in ScreenID.allCases {
      for action in keys.actions(of: screen) where action.keys.contains(key) {
        let title = say.title(of: action.id)
        if let place = places.firstIndex(where: { $0.title == title }) {
          places[place].screens.append(say.name(of: screen))
        } else {
          places.append((title, [say.name(of: screen)]))
        }
      }
    }
    guard !places.isEmpty else { return say.boundNowhere }
    return places.map { "\($0.title) (\($0.screens.joined(separator: ", ")))" }
      .joined(separator: "; ")
  }

  private mutating func note(_ what: String, _ does: String = "") {
    lines.insert(Line(what: what, does: does), at: 0)
    lines = Array(lines.prefix(Self.most))
  }

  package mutating func draw(into grid: inout Grid) {
    needsDrawing = false
    var rest = Rect(grid.size)
    grid.put(
      " " + say.pressAnyKey, at: rest.cutTop(1).origin, Style(.title, on: .header),
      width: grid.size.width)
    for line in lines where !rest.isEmpty { draw(line, into: &grid, &rest) }
  }

  private func draw(_ line: Line, into grid: inout Grid, _ rest: inout Rect) {
    let lead = line.does.isEmpty ? grid.size.width : 20
    let words = line.does.wrapped(to: max(10, grid.size.width - lead - 2))
    for (row, text) in (words.isEmpty ? [""] : words).enumerated() where !rest.isEmpty {
      let y = rest.cutTop(1).minY
      if row == 0 {
        let what = Point(x: 1, y: y)
        grid.put(line.what, at: what, Style(.keyHint, .bold), width: max(1, lead - 1))
      }
      grid.put(text, at: Point(x: lead + 1, y: y), Style(.textMuted))
    }
  }
}
