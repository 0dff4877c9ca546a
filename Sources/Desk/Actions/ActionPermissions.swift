import Retention

// What each action and each screen needs of the table of permissions. A new one does not compile
// before it is said here.
extension ActionID {
  /// Nil for everybody's.
  var permission: Permission? {
    switch self {
    case .takeCall, .checkIdentity, .setReason, .present, .accept, .decline, .later, .confirmFact,
      .editNote, .askApproval, .withdrawRequest, .chooseOutcome, .cancelService, .endService,
      .byVoice, .sayFirst, .sayRecording, .sayRegistered, .askToOffer:
      .takeCalls
    case .grant, .refuse, .changeTerms, .giveByVoice: .decideRequests
    case .makePromise, .keepPromise, .movePromise, .withdrawPromise, .handOver, .editContact,
      .goPromises:
      .followUp
    case .openRow: .readCalls
    case .goLog: .readLog
    case .goApprovals: .seeRequests
    case .goDesk: .findSubscribers
    case .clearSearch, .explain, .explainRisk, .copyNumber, .playLanguage, .filter, .follow, .sort,
      .signIn,
      .unlock, .nextField, .choose, .goOn, .leave, .back, .finish, .moveUp, .moveDown, .pageUp,
      .pageDown, .first, .last, .chooseTheme, .mouseOn, .mouseOff, .help, .palette, .suspend, .quit:
      nil
    }
  }
}

extension ScreenID {
  /// Nil for one that shows nothing of anybody.
  var permission: Permission? {
    switch self {
    case .find: .findSubscribers
    case .call, .note, .reasons, .facts, .terms, .outcomes, .callback, .conduct, .cancel, .receipt,
      .why,
      .risk, .resume, .voiceAsk:
      .takeCalls
    case .promises, .promiseKind, .promise, .contact: .followUp
    case .log, .filter: .readLog
    case .approvals, .refusal: .seeRequests
    case .voiceGive, .voiceConfirm, .voiceReply: .decideRequests
    case .help, .quitting, .themes, .sorting, .signIn, .locked: nil
    }
  }
}

extension Screen {
  /// Whether the action can be taken here, by this person, now.
  func may(_ action: ActionID, in session: Session) -> Availability {
    let role = session.actor.role
    if let permission = action.permission, !role.may(permission) {
      return .unavailable(why: session.say.mayNot(role))
    }
    return availability(of: action, in: session)
  }
}
