import Terminal

// The keys of cases: the list, one case with its steps, their dialogs, the causes.
extension Registry {
  static func cases(_ screen: ScreenID) -> [Action] {
    let back = Action(.back, [.escape], isHinted: true)
    let choose = Action(.choose, [.enter], isHinted: true)
    switch screen {
    case .cases: return list + [back] + moves
    case .caseFilter:
      return [
        Action(.finish, [.enter, .down, .tab], isHinted: true),
        Action(.clearSearch, [.escape], isHinted: true),
      ]
    case .caseFile: return steps + [back] + moves
    case .pareto: return causes + [back] + moves
    case .caseForm:
      return [
        choose, back, Action(.cancelService, [.function(8)], isHinted: true),
        Action(.nextField, [.tab, .backTab, .down, .up]),
      ]
    case .caseSubject:
      return [
        choose, back, Action(.moveUp, [.up]), Action(.moveDown, [.down]),
        Action(.pageUp, [.pageUp]), Action(.pageDown, [.pageDown]),
      ]
    default: return [choose, back, cancel] + moves
    }
  }

  private static let list: [Action] = [
    Action(.openRow, [.enter], isHinted: true),
    Action(.filter, [.character("/")], isHinted: true),
    Action(.ownCases, [.character("m")], isHinted: true),
    Action(.newCase, [.character("n")], isHinted: true),
    Action(.showPareto, [.character("p")], isHinted: true),
  ]

  private static let steps: [Action] = [
    Action(.acknowledgeCase, [.character("a")], isHinted: true),
    Action(.proposeRemedy, [.character("p")], isHinted: true),
    Action(.acceptRemedy, [.character("y")], isHinted: true),
    Action(.refuseRemedy, [.character("n")], isHinted: true),
    Action(.mediateCase, [.character("m")], isHinted: true),
    Action(.closeCase, [.character("e")], isHinted: true),
    Action(.withdrawCase, [.character("w")], isHinted: true),
    Action(.reopenCase, [.character("b")], isHinted: true),
    Action(.takeCase, [.character("o")], isHinted: true),
    Action(.noteCase, [.character("t")], isHinted: true),
    Action(.readLetter, [.character("r")]),
  ]

  private static let causes: [Action] = [
    Action(.paretoMeasure, [.character("c"), .tab], isHinted: true),
    Action(.paretoDepth, [.character("t")], isHinted: true),
    Action(.takeMeasure, [.character("m")], isHinted: true),
  ]
}
