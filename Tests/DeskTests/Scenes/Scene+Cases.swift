import Desk
import Retention
import Terminal

extension Scene {
  static let cases = opening + handling + listing

  private static let opening = [
    Scene("case-category", .casePick) {
      $0.takeCall("1204")
      $0.press("c")
    },
    Scene("case-category-second", .casePick) {
      $0.takeCall("1204")
      $0.press("cs")
    },
    Scene("case-form", .caseForm) {
      $0.takeCall("nakamura")
      $0.press("cs1")
      $0.press(.tab)
    },
    Scene("case-choose", .casePick) {
      $0.openCase("1204", "b1", "charged twice")
      $0.press(.escape)
      $0.press("c")
    },
    Scene("call-with-cases", .call) {
      $0.openCase("1204", "s1", "no line since Friday")
      $0.press(.escape)
      $0.press("rp2")
    },
    Scene("call-with-remedy", .call) {
      $0.openCase("1204", "s1", "no line since Friday")
      $0.press("a")
      $0.press(.enter)
      $0.proposeCredit()
      $0.press(.escape)
      $0.press("rp2")
    },
  ]

  private static let handling = [
    Scene("case-received", .caseFile) {
      $0.openCase("4127", "d1", "took a day off, and nobody came")
    },
    Scene("case-apology", .caseText) {
      $0.openCase("4127", "d1", "took a day off, and nobody came")
      $0.press("a")
    },
    Scene("case-remedies", .casePick) {
      $0.openCase("4127", "d1", "took a day off, and nobody came")
      $0.press("a")
      $0.press(.enter)
      $0.press("p")
    },
    Scene("case-remedy", .caseForm) {
      $0.openCase("4127", "d1", "took a day off, and nobody came")
      $0.press("a")
      $0.press(.enter)
      $0.press("p2")
    },
    Scene("case-letter", .caseText) {
      $0.openCase("2951", "b2", "the deposit has not come back")
      $0.press("a")
      $0.press(.enter)
      $0.proposeCredit()
      $0.press("nm")
    },
    Scene("case-mediation", .caseFile) {
      $0.openCase("2951", "b2", "the deposit has not come back")
      $0.press("a")
      $0.press(.enter)
      $0.proposeCredit()
      $0.press("nm")
      $0.press(.enter)
    },
    Scene("case-cause", .casePick) {
      $0.agreeOnCase()
      $0.press("e")
    },
    Scene("case-closed", .caseFile) {
      $0.agreeOnCase()
      $0.press("en1")
    },
    Scene("case-note", .caseForm) {
      $0.openCase("1204", "b1", "charged twice")
      $0.press("t")
      $0.press("asks for a new bill")
    },
  ]

  private static let listing = [
    Scene("cases", .cases, actor: .ana) {
      $0.casesOfAWeek()
      $0.goToCases()
    },
    Scene("cases-filter", .caseFilter, actor: .ana) {
      $0.casesOfAWeek()
      $0.goToCases()
      $0.press("/twice")
    },
    Scene("cases-empty", .cases) { $0.goToCases() },
    Scene("case-subject", .caseSubject, actor: .ana) {
      $0.goToCases()
      $0.press("n")
      $0.press("ma")
    },
    Scene("pareto", .pareto, actor: .ana) { $0.learnFromCases() },
    Scene("pareto-groups", .pareto, actor: .ana) {
      $0.learnFromCases()
      $0.press("ct")
    },
    Scene("pareto-empty", .pareto, actor: .ana) {
      $0.goToCases()
      $0.press("p")
    },
  ]
}

// Ways that scenes of cases go.
extension Desk {
  /// Where letters are no search.
  mutating func goToCases() {
    press(.function(3))
    press("gc")
  }

  /// Takes a call and opens a case on it, whose screen is then open.
  mutating func openCase(_ subscriber: String, _ category: String, _ words: String) {
    takeCall(subscriber)
    press("c\(category)")
    press(.control("u"))
    press(words)
    press(.enter)
  }

  mutating func proposeCredit() {
    press("p2")
    press("10")
    press(.enter)
  }

  mutating func agreeOnCase() {
    openCase("1204", "b1", "charged twice")
    press("a")
    press(.enter)
    proposeCredit()
    press("y")
  }

  /// Ends the call from its case.
  mutating func leaveCall() {
    press(.escape)
    press("X")
    press(.enter, .enter, .control("u"))
  }

  /// Three cases, of which one was not acknowledged in time.
  mutating func casesOfAWeek() {
    openCase("nakamura", "s1", "no signal, neither line nor television")
    leaveCall()
    pass(seconds: 3 * 86_400)
    openCase("4127", "d1", "took a day off, and nobody came")
    press("a")
    press(.enter)
    leaveCall()
    agreeOnCase()
    leaveCall()
  }

  /// Four closed cases with two causes, a measure, and one of them again.
  mutating func learnFromCases() {
    for cause in ["en1", "en1", "eb1", "en1"] {
      agreeOnCase()
      press(cause)
      leaveCall()
      pass(seconds: 86_400)
    }
    goToCases()
    press("p")
    press("m")
    press("second supplier")
    press(.enter, .escape, .escape, .escape)
    pass(seconds: 86_400)
    agreeOnCase()
    press("en1")
    leaveCall()
    goToCases()
    press("p")
  }
}
