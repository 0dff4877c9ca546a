import Desk
import Policy
import Retention
import Store
import TestSupport
import Testing

/// Whatever the rules or the store answer, the screen has whole words for it in each language.
@Suite struct CallSentenceTests {
  @Test(arguments: Obstacle.oneOfEach, Language.allCases)
  func everyObstacleHasASentence(_ obstacle: Obstacle, _ language: Language) {
    let words = obstacle.sentence(Speech(language), .shipped)
    #expect(isSentence(words), "\(obstacle): “\(words)”")
    if let opens = obstacle.opens {
      #expect(words.contains(Speech(language).day(opens)), "\(words)")
    }
  }

  @Test(arguments: Refusal.oneOfEach, Language.allCases)
  func everyRefusalHasASentence(_ refusal: Refusal, _ language: Language) {
    let words = refusal.sentence(Speech(language), .shipped)
    #expect(isSentence(words), "\(refusal): “\(words)”")
  }

  @Test(arguments: StoreError.oneOfEach, Language.allCases)
  func everyStoreErrorHasASentence(_ error: StoreError, _ language: Language) {
    let words = error.sentence(Speech(language))
    #expect(isSentence(words), "\(error): “\(words)”")
  }

  /// A case without a sample in `oneOfEach` is found by its number.
  @Test func theListsAreComplete() {
    #expect(Set(Obstacle.oneOfEach.map(\.number)) == Set(0..<37))
    #expect(Set(Refusal.oneOfEach.map(\.number)) == Set(0..<44))
    #expect(Set(PromiseRefusal.oneOfEach.map(\.number)) == Set(0..<8))
    #expect(Set(ContactRefusal.oneOfEach.map(\.number)) == Set(0..<5))
    #expect(Set(ComplaintRefusal.oneOfEach.map(\.number)) == Set(0..<16))
    #expect(Set(LoyaltyRefusal.oneOfEach.map(\.number)) == Set(0..<20))
    #expect(Set(SurveyRefusal.oneOfEach.map(\.number)) == Set(0..<14))
    #expect(Set(StoreError.oneOfEach.map(\.number)) == Set(0..<18))
  }

  @Test(arguments: Language.allCases) func languagesDiffer(_ language: Language) {
    let say = Speech(language)
    for other in Language.allCases where other != language {
      #expect(say.day(.sample) != Speech(other).day(.sample))
      #expect(
        Refusal.noSuchCall.sentence(say, .shipped)
          != Refusal.noSuchCall.sentence(Speech(other), .shipped))
    }
  }

  private func isSentence(_ words: String) -> Bool {
    words.count >= 8 && !words.contains("Optional(") && !words.contains("nil")
      && !words.hasSuffix(" ") && words.first?.isWhitespace == false
  }
}
