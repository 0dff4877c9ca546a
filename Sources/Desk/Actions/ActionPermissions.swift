import Retention

// What each action and each screen needs of the table of permissions. A new one does not compile
// before it is said here.
extension ActionID {
  /// Nil for everybody's.
  var permission: Permission? {
    switch self {
    case .takeCall, .checkIdentity, .setReason, .present, .accept, .decline, .later, .confirmFact,
      .editNote, .askApproval, .withdrawRequest, .chooseOutcome, .cancelService, .endService,
      .byVoice, .sayFirst, .sayRecording, .sayRegistered, .askToOffer, .openLoyalty, .survey,
      .score, .scoreTen, .declineSurvey, .sayWords, .tagWords:
      .takeCalls
    case .grant, .refuse, .changeTerms, .giveByVoice: .decideRequests
    case .makePromise, .keepPromise, .movePromise, .withdrawPromise, .handOver, .showKept,
      .editContact,
      .goPromises:
      .followUp
    case .handleCase, .acknowledgeCase, .proposeRemedy, .acceptRemedy, .refuseRemedy, .mediateCase,
      .closeCase, .withdrawCase, .reopenCase, .takeCase, .noteCase, .readLetter, .goCases,
      .ownCases, .newCase:
      .handleCases
    case .showPareto, .paretoMeasure, .paretoDepth: .readFigures
    case .takeMeasure: .takeMeasures
    case .openRow: .readCalls
    case .goLog: .readLog
    case .goSatisfaction: .readFigures
    case .goApprovals: .seeRequests
    case .goDesk: .findSubscribers
    case .clearSearch, .explain, .explainRisk, .copyNumber, .playLanguage, .filter, .follow, .sort,
      .signIn, .nextView, .unlock, .nextField, .choose, .goOn, .leave, .back, .finish, .moveUp,
      .moveDown, .pageUp,
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
      .risk, .resume, .voiceAsk, .loyalty, .survey, .surveyWords:
      .takeCalls
    case .promises, .kept, .promiseKind, .promise, .contact: .followUp
    case .log, .filter: .readLog
    case .cases, .caseFilter, .caseFile, .casePick, .caseForm, .caseText, .caseSubject:
      .handleCases
    case .pareto, .satisfaction, .verbatims: .readFigures
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
