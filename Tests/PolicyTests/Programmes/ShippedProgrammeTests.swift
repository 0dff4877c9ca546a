import Policy
import Retention
import Testing

@Suite struct ShippedProgrammeTests {
  private let programmes = CheckedProgrammes.shipped(for: .shipped)

  @Test func nothingIsWarnedOf() throws {
    let checked = try CheckedProgrammes.read(
      CheckedProgrammes.shippedBytes, file: "p", for: .shipped)
    #expect(checked.warnings == [])
  }

  /// The tenth is free after nine, and two of ten are there at the start.
  @Test func theStampCard() throws {
    let card = try #require(programmes.programme("tenth-free"))
    #expect(card.kind == .stamps(places: 10))
    #expect(card.headStart == 2)
    #expect(card.rewards.map(\.price) == [.fixed(9)])
    #expect(card.rewards.map(\.worth) == [.bill])
    #expect(card.offers == ["I19"])
  }

  @Test func thePoints() throws {
    let points = try #require(programmes.programme("points"))
    #expect(points.kind == .points(decimals: 1))
    #expect(points.earning.map(\.amount) == [10, 20, 5000])
    #expect(points.rewards.map(\.price) == [.fixed(4000), .any(from: 5000, each: 1000)])
    #expect(points.tiers?.levels.map(\.threshold) == [6000, 12_000])
    #expect(points.tiers?.levels.map(\.rate.percent) == [110, 125])
  }

  @Test func theVolumeSteps() throws {
    guard case .volume(let steps) = try #require(programmes.programme("business-volume")).kind
    else {
      Issue.record("no steps")
      return
    }
    #expect(steps.map(\.lines) == [10, 25, 50])
    #expect(steps.map(\.off.percent) == [3, 5, 8])
  }
}
