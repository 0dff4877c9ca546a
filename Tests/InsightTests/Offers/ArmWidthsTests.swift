import Insight
import Testing

@Suite struct ArmWidthsTests {
  /// How far an arm that was tried little goes its own way hangs on how far the others do.
  @Test func armsThatDifferLittleAreHeldTogether() {
    let alike = Self.lonely(others: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    let apart = Self.lonely(others: [0.1, 0.9, 0.2, 0.8, 0.3, 0.7])
    #expect(alike.variance < apart.variance / 2)
    #expect(alike.share < apart.share)
  }

  /// The widths hang on the rows alone, not on what was learnt before.
  @Test func widthsStartAnewWithEveryFit() {
    var model = HierarchicalLogit(width: 2, arms: 7)
    let start = model.logit(arm: 6, [1, 0.5], offset: 0)
    model.fit(Self.rows([0.1, 0.9, 0.2, 0.8, 0.3, 0.7]))
    model.fit([])
    let again = model.logit(arm: 6, [1, 0.5], offset: 0)
    #expect(abs(again.variance - start.variance) < 1e-6)
  }

  /// What is believed of an arm with eight rows of which seven are yes.
  private static func lonely(others shares: [Double]) -> ArmLogit {
    var model = HierarchicalLogit(width: 2, arms: shares.count + 1)
    let few = (0..<8).map { row(shares.count, $0, happened: $0 < 7) }
    model.fit(rows(shares) + few)
    return model.logit(arm: shares.count, [1, 0], offset: 0)
  }

  private static func rows(_ shares: [Double]) -> [HierarchicalLogit.Row] {
    shares.enumerated().flatMap { arm, share in
      (0..<200).map { row(arm, $0, happened: Double($0 / 2) < share * 100) }
    }
  }

  private static func row(_ arm: Int, _ index: Int, happened: Bool) -> HierarchicalLogit.Row {
    .init(arm: arm, z: [1, index % 2 == 0 ? 1 : -1], offset: 0, happened: happened)
  }
}
