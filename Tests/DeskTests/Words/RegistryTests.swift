import Desk
import Retention
import Terminal
import TestSupport
import Testing

/// The one table of actions and keys.
@Suite struct RegistryTests {
  @Test(arguments: ActionID.allCases, Language.allCases)
  func everyActionHasATitle(_ action: ActionID, _ language: Language) {
    #expect(!Speech(language).title(of: action).isEmpty)
  }

  @Test(arguments: ScreenID.allCases) func noKeyDoesTwoThings(_ screen: ScreenID) {
    let actions = Registry.actions(of: screen)
    #expect(!actions.isEmpty)
    let keys = actions.flatMap { action in action.keys.map { ($0, action.id) } }
    let owners = Dictionary(grouping: keys) { $0.0 }.mapValues { Set($0.map(\.1)) }
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
    let letters = actions.compactMap(\.go)
    #expect(Set(letters).count == letters.count)
    #expect(Set(actions.map(\.id)).count == actions.count)
  }

  /// A letter after Alt or AltGr, or one that terminals keep for themselves, is no default.
  @Test(arguments: ScreenID.allCases) func noKeyIsOutOfReach(_ screen: ScreenID) {
    let stolen: Set<Character> = ["s", "h", "i", "j", "m", "a", "b"]
    for action in Registry.actions(of: screen) {
      for key in action.keys {
        switch key {
        case .control(let letter): #expect(!stolen.contains(letter), "\(action.id)")
        case .character(let letter): #expect(letter.isASCII && !"[]{}\\|@#".contains(letter))
        case .function(let number): #expect((1...10).contains(number) && number != 5)
        default: break
        }
      }
    }
  }

  /// Whatever the footer offers does something when it is pressed, or says why not.
  @Test(arguments: Scene.all) func everyHintDoesSomething(_ scene: Scene) throws {
    let desk = try scene.desk()
    let top = try #require(desk.top)
    for action in Registry.actions(of: top) where action.isHinted {
      var desk = desk
      let before = desk.grid()
      let asked = desk.asked.count
      guard
        before.row(Desk.wide.height - 1).range(of: desk.app.session.say.title(of: action.id))
          != nil
      else { continue }
      let isTyping = desk.isTyping
      let free = action.keys.first { if case .character = $0 { false } else { true } }
      desk.press((isTyping ? free : action.keys.first) ?? .enter)
      let after = desk.grid()
      let isChanged =
        after.text != before.text || after.cursor != before.cursor || desk.app.isFinished
        || desk.asked.count != asked || after.styledText != before.styledText
      #expect(isChanged, "\(action.id) on \(top)")
    }
  }

  /// What is not to be had now is in the help all the same, with the reason.
  @Test func helpSaysWhyNotAndDoesWhatCanBeDone() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("?")
    desk.sees("Record the reason first.", "No offer waits")
    desk.press("reas")
    desk.press(.enter)
    #expect(desk.top == .reasons)
    desk.press(.escape)
    desk.press("?accep")
    desk.press(.enter)
    #expect(desk.top == .call)
    desk.sees("No offer waits for an answer.")
  }

  @Test func titlesSayNothingOfAnybody() throws {
    for scene in Scene.all {
      let title = try scene.desk().app.title
      #expect(
        [
          "Holdfast - Find", "Holdfast - Call", "Holdfast - Offer log", "Holdfast - Satisfaction",
          "Holdfast",
        ]
        .contains(title), "\(title)")
    }
  }
}
