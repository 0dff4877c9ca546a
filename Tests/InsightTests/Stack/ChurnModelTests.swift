import Foundation
import Insight
import TestSupport
import Testing

/// One small model, made once: training in a debug build takes a second.
private enum Made {
  static let result = Result { try LearningSample.training().fit() }
  static let file = Result {
    try LearningSample.file(result.get(), LearningSample.training().labels)
  }
}

@Suite(.enabled(if: LearningSample.canTrain)) struct ChurnModelTests {
  @Test func `the same bytes whatever the threads`() throws {
    let two = try LearningSample.training(threads: 2)
    let other = LearningSample.file(try two.fit(), two.labels)
    #expect(try Made.file.get().bytes() == other.bytes())
  }

  @Test func `another seed is another model`() throws {
    let other = try LearningSample.training(seed: 4).fit()
    #expect(try Made.result.get().model != other.model)
  }

  @Test func `a model comes back from its file as it was`() throws {
    let file = try Made.file.get()
    #expect(try ModelFile(reading: file.bytes()) == file)
  }

  @Test(
    arguments: [
      (#""version":1"#, #""version":2"#, TrainingFault.newerModel(2, known: 1)),
      (#""format":"holdfast"#, #""format":"other"#, .notAModel),
      (#""left":["#, #""left":[7,"#, .notAModel), (#""levels""#, #""labels""#, .notAModel),
    ])
  func `a changed file is refused`(text: String, by other: String, fault: TrainingFault) throws {
    let json = String(decoding: try Made.file.get().bytes(), as: UTF8.self)
    try #require(json.contains(text))
    let changed = Data(json.replacingOccurrences(of: text, with: other).utf8)
    #expect(throws: fault) { try ModelFile(reading: changed) }
  }

  @Test func `who left scores higher`() throws {
    let result = try Made.result.get()
    let labels = try LearningSample.training().labels
    #expect(Judgement(result.outOfFold, labels, seed: 1).auc.value > 0.65)
    #expect(result.outOfFold.allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test func `reasons are scored again and point where the chance goes`() throws {
    let scorer = Scorer(try Made.result.get().model)
    let score = scorer.score(scorer.model.values(["1", "month", "4"]))
    #expect(score.reasons.count <= 3)
    #expect(
      Set(score.reasons.prefix(2).map { scorer.model.name(of: $0.columns) }) == [
        "tenure", "contract",
      ])
    #expect(score.reasons.prefix(2).allSatisfy { $0.points > 0 })
    let stays = scorer.score(scorer.model.values(["59", "two", "4"]))
    #expect(stays.probability < score.probability)
    #expect(stays.reasons.first?.points ?? 0 < 0)
  }

  @Test func `a what-if is the score of the changed row`() throws {
    let scorer = Scorer(try Made.result.get().model)
    let row = scorer.model.values(["3", "month", "4"])
    let changed = scorer.model.values(["3", "two", "4"])
    #expect(scorer.probability(row, with: changed[1], in: 1) == scorer.probability(changed))
  }

  @Test(arguments: [["", "", ""], ["x", "weekly", "-"], ["1e300", "month", "-5"]])
  func `whatever stands there has a score`(texts: [String]) throws {
    let scorer = Scorer(try Made.result.get().model)
    let score = scorer.score(scorer.model.values(texts))
    #expect(score.probability > 0 && score.probability < 1)
    #expect(score.probability == scorer.probability(scorer.model.values(texts)))
  }

  @Test func `a card shows names as text`() throws {
    let file = try Made.file.get()
    let page = CardPage(file).html
    #expect(page.contains("&lt;b&gt;id&lt;/b&gt;") && !page.contains("<b>id"))
    #expect(page.contains("<svg") && page.contains("tenure"))
    let text = CardText(file).text
    #expect(text.contains("MUST NOT") && text.contains("names the row; left out"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }
}
