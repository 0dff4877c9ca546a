package import Terminal

/// Why a key cannot do what somebody wants of it on a screen.
package enum KeyConflict: Hashable, Sendable {
  /// Another action of the same screen has it.
  case taken(by: ActionID)
  /// Text is typed on this screen, and this is a letter of it.
  case isText
  /// Moves or edits in the field of this screen.
  case editsField
  /// Chooses one of the numbered offers, or one of the lettered lines of a list.
  case namesLine
  /// Waits for the letter of a screen to go to.
  case goesSomewhere
}

extension KeyMap {
  /// What stands in the way of a key that this map gives to an action; nil when nothing does.
  package func conflict(of key: Key, with action: ActionID, on screen: ScreenID) -> KeyConflict? {
    if let field = fieldConflict(key, action, screen) { return field }
    if case .character(let letter) = key {
      if screen.listsLetters, PickList.keys.contains(letter) { return .namesLine }
      if screen == .call, ("1"..."9").contains(letter) { return .namesLine }
    }
    let actions = actions(of: screen)
    if key == Self.goKey, actions.contains(where: { $0.go != nil }) { return .goesSomewhere }
    return actions.first { $0.id != action && $0.keys.contains(key) }.map { .taken(by: $0.id) }
  }

  private func fieldConflict(
    _ key: Key, _ action: ActionID, _ screen: ScreenID
  ) -> KeyConflict? {
    guard screen.takesText else { return nil }
    var field = TextField("")
    guard field.handle(key) else { return nil }
    guard case .character(let letter) = key else { return .editsField }
    // An empty search leaves marks to help and palette; no name begins with one.
    let isMark = !letter.isLetter && !letter.isNumber
    let opensHelp = action == .help || action == .palette
    return screen == .find && opensHelp && isMark ? nil : .isText
  }
}

extension ActionID {
  /// Without a key of its own nobody gets on, or out of a screen: help does not list them.
  package var needsKey: Bool {
    switch self {
    case .takeCall, .choose, .back, .finish, .endService, .goOn, .leave, .help, .signIn, .unlock:
      true
    default: false
    }
  }
}

extension ScreenID {
  /// A field takes letters before the actions do.
  package var takesText: Bool {
    switch self {
    case .find, .note, .terms, .callback, .filter, .help, .refusal, .signIn, .locked, .voiceAsk,
      .voiceGive, .promise, .caseFilter, .caseForm, .caseSubject, .surveyWords,
      .verbatims:
      true
    case .call, .reasons, .facts, .outcomes, .conduct, .cancel, .receipt, .why, .risk, .log,
      .resume,
      .quitting,
      .themes, .sorting, .approvals, .voiceConfirm, .voiceReply, .promises, .kept, .promiseKind,
      .contact, .cases, .caseFile, .casePick, .caseText, .pareto, .loyalty, .survey, .satisfaction:
      false
    }
  }

  /// Its lines are chosen by digits and letters.
  var listsLetters: Bool {
    switch self {
    case .reasons, .facts, .outcomes, .themes, .sorting, .promiseKind, .contact, .casePick,
      .loyalty:
      true
    default: false
    }
  }
}
