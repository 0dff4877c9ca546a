import Retention
import Testing

struct ChurnRiskTests {
  @Test(
    arguments: [
      (0, 0, .low), (0.1499, 15, .low), (0.15, 15, .medium), (0.3499, 35, .medium),
      (0.35, 35, .high), (0.72, 72, .critical), (0.6, 60, .critical), (1, 100, .critical),
      (-0.2, 0, .low), (1.7, 100, .critical), (.nan, 0, .low), (.infinity, 100, .critical),
    ] as [(Double, Int, ChurnRisk.Band)])
  func `a probability, its percent and its band`(
    probability: Double, percent: Int, band: ChurnRisk.Band
  ) {
    let risk = ChurnRisk(probability: probability, interval: 0...1, count: 1, reasons: [])
    #expect(risk.percent == percent)
    #expect(risk.band == band)
  }

  @Test(
    arguments: [
      (-1, .months0to5), (0, .months0to5), (5, .months0to5), (6, .months6to11),
      (11, .months6to11), (12, .months12to23), (23, .months12to23), (24, .months24to47),
      (47, .months24to47), (48, .months48up), (.max, .months48up),
    ] as [(Int, TenureBand)])
  func `bands of tenure`(months: Int, band: TenureBand) {
    #expect(TenureBand(months: months) == band)
  }
}
