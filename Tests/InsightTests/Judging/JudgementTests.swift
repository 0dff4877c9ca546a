import Insight
import Testing

struct JudgementTests {
  /// By hand: of the four pairs two are right, one is a tie.
  @Test func `a worked example`() {
    let judged = Judgement([0.9, 0.4, 0.4, 0.6], [true, true, false, false], seed: 1)
    #expect(judged.auc.value == 0.625)
    #expect(abs(judged.brier.value - (0.01 + 0.36 + 0.16 + 0.36) / 4) < 1e-12)
    // Ranks: 0.9 left; 0.6 stayed; 0.4 one of each: precision 1 at the first, 2/4 at the last.
    #expect(judged.precision.value == 0.75)
    #expect(judged.rows == 4 && judged.left == 2)
    // 0.4: said .4, left .5; 0.6: said .6, left 0; 0.9: said .9, left 1.
    #expect(abs(judged.calibrationError - (0.2 + 0.6 + 0.1) / 4) < 1e-12)
  }

  @Test func `a perfect model's error is its noise`() {
    let chances = (0..<2000).map { Double($0 % 10) / 10 + 0.05 }
    let judged = Judgement(chances, chances.map { $0 > 0.5 }, seed: 1)
    #expect(judged.calibrationNoise > 0.005 && judged.calibrationNoise < 0.04)
    #expect(judged.calibrationNoiseHigh > judged.calibrationNoise)
    #expect(judged.calibrationError > judged.calibrationNoiseHigh)
  }
}
