/// Everything that can be asked of a screen by a key, the help list, the palette or a click.
package enum ActionID: String, CaseIterable, Hashable, Sendable {
  case takeCall, clearSearch
  case checkIdentity, setReason, present, accept, decline, later, confirmFact, explain, explainRisk
  case sayFirst, sayRecording, sayRegistered, askToOffer
  case openLoyalty
  case editNote, copyNumber, playLanguage, askApproval, withdrawRequest, chooseOutcome,
    cancelService
  case grant, refuse, changeTerms, byVoice, giveByVoice
  case makePromise, keepPromise, movePromise, withdrawPromise, handOver, showKept, editContact
  case handleCase, acknowledgeCase, proposeRemedy, acceptRemedy, refuseRemedy, mediateCase,
    closeCase, withdrawCase, reopenCase, takeCase, noteCase, readLetter
  case goCases, ownCases, newCase, showPareto, paretoMeasure, paretoDepth, takeMeasure
  case survey, score, scoreTen, declineSurvey, sayWords, tagWords, nextView
  case openRow, filter, follow, sort
  case signIn, unlock, nextField
  case choose, endService, goOn, leave, back, finish
  case moveUp, moveDown, pageUp, pageDown, first, last
  case goDesk, goLog, goApprovals, goPromises, goSatisfaction, chooseTheme, mouseOn, mouseOff, help,
    palette, suspend, quit
}

/// Whether an action can be taken now, and if not, why not.
package enum Availability: Hashable, Sendable {
  case available
  case unavailable(why: String)
}
