import Desk
import Retention
import Terminal
import TestSupport
import Testing

/// Keys that somebody chose.
struct KeyMapTests {
  private func map(
    _ screen: ScreenID, _ action: ActionID, _ keys: Key...
  ) -> KeyMap {
    var map = KeyMap.standard
    map.set(keys, of: action, on: screen)
    return map
  }

  private func onCall(_ keys: KeyMap) throws -> Desk {
    try Desk.onCall("nakamura") { $0.keys = keys }
  }

  @Test(arguments: ScreenID.allCases) func theStandardKeysStandInNobodysWay(_ screen: ScreenID) {
    for action in KeyMap.standard.actions(of: screen) {
      for key in action.keys {
        let conflict = KeyMap.standard.conflict(of: key, with: action.id, on: screen)
        #expect(conflict == nil, "\(key) of \(action.id)")
      }
      #expect(!action.id.needsKey || !action.keys.isEmpty)
    }
  }

  @Test(arguments: [
    (ScreenID.call, ActionID.accept, Key.character("o"), KeyConflict?.none),
    (.call, .accept, .character("n"), .taken(by: .decline)),
    (.call, .accept, .character("3"), .namesLine),
    (.call, .accept, .character("g"), .goesSomewhere),
    (.call, .accept, .character("0"), nil),
    (.find, .quit, .character("q"), .isText),
    (.find, .help, .character("é"), .isText),
    (.find, .help, .character("*"), nil),
    (.find, .quit, .character("*"), .isText),
    (.find, .quit, .control("a"), .editsField),
    (.find, .quit, .control("o"), nil),
    (.note, .finish, .character("?"), .isText),
    (.note, .finish, .home, .editsField),
    (.reasons, .choose, .character("b"), .namesLine),
    (.reasons, .choose, .character("j"), .taken(by: .moveDown)),
    (.reasons, .choose, .character("g"), nil),
    (.log, .follow, .character("1"), nil),
  ])
  func whatStandsInTheWayIsNamed(
    _ screen: ScreenID, _ action: ActionID, _ key: Key, _ conflict: KeyConflict?
  ) {
    #expect(map(screen, action, key).conflict(of: key, with: action, on: screen) == conflict)
  }

  @Test func aKeyOfOnesOwnDoesItAndTheOldOneNoLonger() throws {
    var desk = try onCall(map(.call, .setReason, .function(6), .control("o")))
    desk.press("r")
    #expect(desk.top == .call)
    desk.press(.control("o"))
    #expect(desk.top == .reasons)
    desk.press(.escape)
    desk.press(.function(6))
    #expect(desk.top == .reasons)
  }

  /// Footer and help teach the keys that there are.
  @Test func footerAndHelpShowThem() throws {
    var desk = try onCall(map(.call, .setReason, .function(6)))
    desk.sees("F6 reason")
    desk.press("?")
    desk.press("reason")
    desk.sees("F6")
  }

  @Test func whatHasNoKeyIsInTheHelp() throws {
    var desk = try onCall(map(.call, .setReason))
    desk.press("r")
    #expect(desk.top == .call)
    desk.press("?reason")
    desk.press(.enter)
    #expect(desk.top == .reasons)
  }

  /// From a list that lies over the call too.
  @Test func theWayOutIsWhereItWasPut() throws {
    var desk = try onCall(map(.call, .cancelService, .function(12)))
    desk.press("w")
    #expect(desk.top == .why)
    desk.press(.function(12))
    #expect(desk.top == .cancel)
  }

  @Test(arguments: ScreenID.allCases) func everyKeyHasItsName(_ screen: ScreenID) throws {
    for key in KeyMap.standard.actions(of: screen).flatMap(\.keys) {
      #expect(try Key(named: key.name) == key)
      #expect(try Key(named: key.name.uppercased()) == key || key.name.count == 1)
    }
  }

  @Test(arguments: [
    ("Alt-x", KeyNameFault.alt), ("meta-x", .alt), ("Ctrl-M", .sameAs("Enter")),
    ("ctrl-i", .sameAs("Tab")), ("Ctrl-[", .unknown), ("F13", .unknown), ("F0", .unknown),
    ("", .unknown), ("ab", .unknown), (" ", .unknown), ("Ctrl-", .unknown), ("ctrl-é", .unknown),
  ])
  func whatIsNoKeyIsSaid(_ name: String, _ fault: KeyNameFault) {
    #expect(throws: fault) { try Key(named: name) }
  }
}
