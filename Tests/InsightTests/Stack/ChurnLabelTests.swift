import Insight
import Testing

struct ChurnLabelTests {
  @Test(
    arguments: [
      ("Yes", "yes"), (" YES ", "Yes"), ("1", "1.0"), ("1.0", "1"), ("true", "yes"), ("1", "Yes"),
      ("Churned", "churned "), ("y", "true"),
    ])
  func `spelling is free`(cell: String, asked: String) throws {
    let cells = Array(repeating: cell, count: 12) + Array(repeating: "0", count: 20)
    let label = try ChurnLabel(column(cells), positive: asked)
    #expect(label.left == cells.map { $0 == cell })
  }

  @Test(
    arguments: [
      (["a": 20, "b": 20], "c", .noSuchLabel("c", column: "column", found: ["a", "b"])),
      (["a": 20], "a", .oneClass(column: "column", text: "a")),
      (["a": 20, "b": 2], "b", .tooFew(2, leave: true, 10)),
      (["a": 2, "b": 20], "b", .tooFew(2, leave: false, 10)),
      (["": 1, "a": 20], "a", .blankLabel(row: 1, column: "column")),
    ] as [([String: Int], String, TrainingFault)])
  func `a label nothing can be learnt from`(
    counts: [String: Int], asked: String, fault: TrainingFault
  ) {
    let cells = counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0, count: $1) }
    #expect(throws: fault) { try ChurnLabel(column(cells), positive: asked) }
  }
}

struct LeakSearchTests {
  private static let labels = (0..<200).map { $0 % 4 == 0 }

  /// What only those have who left; the label in other words; what says nothing; what is not known.
  @Test(
    arguments: [
      ("reason", "moved", "", true), ("status", "gone", "here", true), ("fee", "12", "12", true),
      ("plan", "a", "a", false),
    ])
  func `what gives the label away is found`(
    name: String, left: String, stayed: String, isFound: Bool
  ) {
    let search = LeakSearch(label: "churn", labels: Self.labels, seed: 1)
    let cells = Self.labels.enumerated().map { row, isLeft in
      name == "plan" && row % 3 == 0 ? "b" : isLeft ? left : stayed
    }
    #expect((search.finding(column(cells, name)) != nil) == isFound)
  }

  /// Nine in ten of one class and one in ten of the other: an area of 0.9.
  @Test(arguments: [("score", false), ("Churn Score", true)])
  func `a namesake is watched more closely`(name: String, isFound: Bool) {
    let cells = Self.labels.enumerated().map { row, left in
      (row / 4 % 10 == 0) != left ? "high" : "low"
    }
    let search = LeakSearch(label: "churn", labels: Self.labels, seed: 1)
    #expect((search.finding(column(cells, name)) != nil) == isFound)
  }
}
