import Terminal

/// The screens that have actions of their own.
package enum ScreenID: String, CaseIterable, Hashable, Sendable {
  case find, call, note, reasons, facts, terms, outcomes, callback, conduct, cancel, receipt, why,
    risk, log, filter, help
  case resume, quitting, themes, sorting, approvals, refusal, signIn, locked
  case voiceAsk, voiceGive, voiceConfirm, voiceReply
  case promises, kept, promiseKind, promise, contact
  case cases, caseFilter, caseFile, casePick, caseForm, caseText, caseSubject, pareto
  case loyalty
  case survey, surveyWords, satisfaction, verbatims
}

/// Every action of every screen with its keys: the one table that footer, help, palette, tests and
/// the generated key documentation read.
package enum Registry {
  package static func actions(of screen: ScreenID) -> [Action] { own(screen) + everywhere(screen) }

  static let moves: [Action] = [
    Action(.moveUp, [.up, .character("k")]),
    Action(.moveDown, [.down, .character("j")]),
    Action(.pageUp, [.pageUp]), Action(.pageDown, [.pageDown]),
    Action(.first, [.home]), Action(.last, [.end]),
  ]

  /// The way out of a call; works on whatever lies over it, too.
  package static let cancel = Action(
    .cancelService, [.character("X"), .function(8)], isHinted: true)

  private static func own(_ screen: ScreenID) -> [Action] {
    switch screen {
    case .find:
      [
        Action(.takeCall, [.enter], isHinted: true),
        Action(.clearSearch, [.escape], isHinted: true),
        Action(.moveUp, [.up]), Action(.moveDown, [.down]),
        Action(.pageUp, [.pageUp]), Action(.pageDown, [.pageDown], isHinted: true),
        Action(.sort, [.function(7)]),
      ]
    case .call: call
    case .note:
      [
        Action(.finish, [.enter, .escape, .tab], isHinted: true),
        Action(.cancelService, [.function(8)], isHinted: true),
        Action(.playLanguage, [.function(2)], isHinted: true),
      ]
    case .filter:
      [
        Action(.finish, [.enter, .down, .tab], isHinted: true),
        Action(.clearSearch, [.escape], isHinted: true),
      ]
    case .log:
      [
        Action(.openRow, [.enter], isHinted: true),
        Action(.filter, [.character("/")], isHinted: true),
        Action(.follow, [.character("f")], isHinted: true),
        Action(.sort, [.character("s"), .function(7)]),
        Action(.back, [.escape], isHinted: true),
      ] + moves
    case .reasons, .facts, .outcomes, .themes, .promiseKind, .contact, .loyalty:
      [
        Action(.choose, [.enter], isHinted: true), Action(.back, [.escape], isHinted: true), cancel,
      ] + moves
    case .approvals:
      [
        Action(.grant, [.character("y")], isHinted: true),
        Action(.refuse, [.character("n")], isHinted: true),
        Action(.changeTerms, [.character("c")], isHinted: true),
        Action(.back, [.escape], isHinted: true),
        Action(.giveByVoice, [.character("b")], isHinted: true),
      ] + moves
    case .kept: [Action(.back, [.escape], isHinted: true)] + moves
    case .promises:
      [
        Action(.takeCall, [.enter], isHinted: true),
        Action(.keepPromise, [.character("y")], isHinted: true),
        Action(.movePromise, [.character("c")], isHinted: true),
        Action(.withdrawPromise, [.character("n")], isHinted: true),
        Action(.handOver, [.character("h")], isHinted: true),
        Action(.showKept, [.character("r")], isHinted: true),
        Action(.back, [.escape], isHinted: true),
      ] + moves
    case .promise:
      [
        Action(.choose, [.enter], isHinted: true), Action(.back, [.escape], isHinted: true),
        Action(.cancelService, [.function(8)], isHinted: true),
        Action(.nextField, [.tab, .backTab, .down, .up], isHinted: true),
      ]
    case .sorting, .refusal:
      [
        Action(.choose, [.enter], isHinted: true), Action(.back, [.escape], isHinted: true),
      ] + (screen == .sorting ? moves : [])
    case .terms, .callback:
      [
        Action(.choose, [.enter], isHinted: true), Action(.back, [.escape], isHinted: true),
        Action(.cancelService, [.function(8)], isHinted: true),
      ]
    case .conduct:
      [
        cancel, Action(.choose, [.enter], isHinted: true),
        Action(.accept, [.character("y")], isHinted: true),
        Action(.decline, [.character("n")], isHinted: true),
        Action(.back, [.escape], isHinted: true),
      ]
    case .voiceAsk, .voiceGive, .voiceConfirm, .voiceReply: voice(screen)
    case .cases, .caseFilter, .caseFile, .casePick, .caseForm, .caseText, .caseSubject, .pareto:
      cases(screen)
    case .cancel:
      [
        Action(.endService, [.enter], isHinted: true),
        Action(.back, [.escape], isHinted: true),
      ]
    case .why, .risk: [Action(.back, [.escape, .enter], isHinted: true), cancel]
    case .receipt:
      [
        Action(.finish, [.enter, .escape], isHinted: true),
        Action(.survey, [.character("s")], isHinted: true), copyNumber,
        ten, Action(.declineSurvey, [.character("n")], isHinted: true),
        Action(.playLanguage, [.function(2)]),
      ] + moves
    case .survey, .surveyWords, .satisfaction, .verbatims: satisfaction(screen)
    case .help:
      [
        Action(.choose, [.enter], isHinted: true), Action(.back, [.escape], isHinted: true),
        Action(.cancelService, [.function(8)], isHinted: true),
      ]
    case .quitting:
      // Enter, which a hand presses without reading, stays.
      [
        Action(.leave, [.character("q"), .control("q")], isHinted: true),
        Action(.back, [.enter, .escape], isHinted: true),
      ]
    case .signIn:
      [
        Action(.signIn, [.enter], isHinted: true),
        Action(.nextField, [.tab, .backTab, .down, .up], isHinted: true),
      ]
    case .locked: [Action(.unlock, [.enter], isHinted: true)]
    case .resume:
      [Action(.goOn, [.enter], isHinted: true), Action(.back, [.escape], isHinted: true)]
    }
  }

  private static let call: [Action] =
    [
      Action(.present, [.character(" ")], shown: "1–9", isHinted: true),
      cancel,
      Action(.accept, [.character("y")], isHinted: true),
      Action(.decline, [.character("n")], isHinted: true),
      Action(.later, [.character("l")], isHinted: true),
      Action(.chooseOutcome, [.enter], isHinted: true),
      Action(.setReason, [.character("r")], isHinted: true),
      Action(.askApproval, [.character("a")], isHinted: true), Action(.withdrawRequest, []),
      Action(.byVoice, [.character("b")], isHinted: true),
      Action(.makePromise, [.character("p")], isHinted: true),
      Action(.editContact, [.character("h")]),
      Action(.handleCase, [.character("c")], isHinted: true),
      Action(.checkIdentity, [.character("v")], isHinted: true),
      Action(.sayFirst, [.character("s")], isHinted: true), Action(.sayRecording, []),
      Action(.sayRegistered, []), Action(.askToOffer, []),
      Action(.confirmFact, [.character("f")], isHinted: true),
      Action(.editNote, [.character("t"), .tab], isHinted: true),
      Action(.explain, [.character("w")], isHinted: true),
      Action(.explainRisk, [.character("i")], isHinted: true),
      Action(.openLoyalty, [.character("m")], isHinted: true),
      Action(.playLanguage, [.function(2)], isHinted: true),
      copyNumber, Action(.back, [.escape]),
    ] + moves

  /// A word on the telephone, at both ends.
  private static func voice(_ screen: ScreenID) -> [Action] {
    let back = Action(.back, [.escape], isHinted: true)
    switch screen {
    case .voiceConfirm: return [Action(.grant, [.character("y")], isHinted: true), back]
    case .voiceReply: return [Action(.finish, [.enter, .escape], isHinted: true)]
    default:
      let cancel = Action(.cancelService, [.function(8)], isHinted: true)
      return [Action(.choose, [.enter], isHinted: true), back]
        + (screen == .voiceAsk ? [cancel] : [])
        + [Action(.nextField, [.tab, .backTab, .down, .up], isHinted: true)]
    }
  }

  /// `x` is ten in every language and on every keyboard; `+` lies beside the digits of a keypad.
  private static let ten = Action(
    .scoreTen, [.character("x"), .character("+")], isHinted: true)

  /// What is asked at the end of a call, and what comes of the answers.
  private static func satisfaction(_ screen: ScreenID) -> [Action] {
    switch screen {
    case .survey:
      [
        ten, Action(.score, []),
        Action(.declineSurvey, [.character("n")], isHinted: true),
        Action(.sayWords, [.character("t"), .tab], isHinted: true),
        Action(.tagWords, [.character("r")], isHinted: true),
        Action(.playLanguage, [.function(2)], isHinted: true),
        Action(.finish, [.enter, .escape], isHinted: true),
      ] + moves
    case .surveyWords:
      [
        Action(.finish, [.enter, .escape, .tab], isHinted: true),
        Action(.playLanguage, [.function(2)], isHinted: true),
      ]
    case .satisfaction:
      [
        Action(.nextView, [.tab, .right], isHinted: true),
        Action(.filter, [.character("/")], isHinted: true),
        Action(.back, [.escape], isHinted: true),
      ] + moves
    default:
      [
        Action(.finish, [.enter, .down, .tab], isHinted: true),
        Action(.clearSearch, [.escape], isHinted: true),
      ]
    }
  }

  private static let copyNumber = Action(.copyNumber, [.character("C")])
  private static let suspend = Action(.suspend, [.control("z")])

  /// Keys that do the same on every screen. Where text is typed the field takes letters first.
  private static func everywhere(_ screen: ScreenID) -> [Action] {
    switch screen {
    case .help, .quitting, .resume: return [suspend]
    case .signIn, .locked:
      return [suspend, Action(.quit, [.control("q"), .control("c")], isHinted: true)]
    case .find, .call, .log, .approvals, .promises, .kept, .cases, .pareto,
      .satisfaction:
      return [
        Action(.help, [.character("?"), .function(1)], isHinted: true),
        Action(.palette, [.character(":"), .control("p")]),
        [.log, .approvals, .promises, .kept, .cases, .pareto, .satisfaction].contains(screen)
          ? Action(.goDesk, [.function(4)], go: "d", isHinted: true)
          : Action(.goLog, [.function(3)], go: "l", isHinted: screen == .find),
        Action(.goApprovals, [.function(6)], go: "a", isHinted: screen == .log),
        Action(.goPromises, [.function(10)], go: "p", isHinted: screen == .find),
        Action(.goCases, [], go: "c"),
        Action(.goSatisfaction, [], go: "s"),
        Action(.chooseTheme, [.function(9)]), Action(.mouseOn, []), Action(.mouseOff, []), suspend,
        // A search may begin with any letter.
        Action(.quit, [.control("q"), .control("c")] + (screen == .find ? [] : [.character("q")])),
      ]
    default: return [Action(.help, [.function(1)], isHinted: screen == .note), suspend]
    }
  }
}
