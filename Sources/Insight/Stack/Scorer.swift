/// A model made ready for scoring: a row in microseconds, with its reasons.
package struct Scorer: Sendable {
  package let model: ChurnModel
  private let values: ValueTable
  private let trees: ForestTable
  private let terms: TermTable
  private let everybody: Stands
  /// How much each term says of people at large.
  private let weights: [Double]

  /// The values that stand for everybody's, as the parts of the model see them, column by column.
  private struct Stands: Sendable {
    var ofColumn: [Range<Int>] = []
    var weights: [Double] = []
    var places: [(bin: Int, cell: Int)] = []
  }

  /// Less than this, in log-odds, is nothing to be told.
  private static let least = 1e-3

  /// A fact that speaks for or against leaving.
  package struct Reason: Hashable, Sendable {
    /// The place of a column of the model, and of the one that speaks with it.
    package let column: Int
    package let other: Int?
    /// By how much of 1 the chance is higher than if this fact were like everybody's, all else
    /// as it is: scored again, not read off.
    package let points: Double

    package var columns: [Int] { [column] + (other.map { [$0] } ?? []) }
  }

  package struct Score: Hashable, Sendable {
    package let probability: Double
    /// Strongest first.
    package let reasons: [Reason]
  }

  package init(_ model: ChurnModel) {
    self.model = model
    let (trees, cells) = ForestTable.make(model.forest, model.features, readings: model.columns)
    let values = ValueTable(model.bins, cells)
    self.trees = trees
    self.values = values
    terms = TermTable(model.additive, columns: model.columns.count)
    var stands = Stands()
    for (column, shares) in model.everybody.enumerated() {
      stands.ofColumn.append(stands.weights.count..<stands.weights.count + shares.count)
      stands.weights += shares.map(\.weight)
      stands.places += shares.map { values.place($0.value ?? .nan, of: column) }
    }
    everybody = stands
    weights = model.additive.terms.map { model.weight(of: $0) }
  }

  /// Room for `score`; one for each thread.
  package func space() -> ScoringSpace {
    ScoringSpace(
      bins: Array(repeating: 0, count: model.columns.count),
      cells: Array(repeating: 0, count: model.columns.count),
      trees: trees.space(),
      said: Array(repeating: 0, count: terms.count),
      ranks: Array(repeating: 0, count: terms.count))
  }

  /// The chance of leaving, 0 to 1, by the values of a row.
  package func probability(_ values: [Double]) -> Double {
    var space = space()
    return logistic(enter(values, &space).logOdds(model.stack))
  }

  /// The chance and at most `count` reasons.
  package func score(_ values: [Double], reasons count: Int = 3) -> Score {
    var space = space()
    return score(values, reasons: count, in: &space)
  }

  /// The same, in room that is there already.
  package func score(
    _ values: [Double], reasons count: Int = 3, in space: inout ScoringSpace
  ) -> Score {
    let sums = enter(values, &space)
    let probability = logistic(sums.logOdds(model.stack))
    rank(&space)
    space.reasons.removeAll(keepingCapacity: true)
    while space.reasons.count < count, let term = Self.takeHighest(&space.ranks) {
      let (column, other) = terms.columns(of: term)
      let said = space.said[term]
      let unlike = other == nil ? ordinary(column, sums, probability, &space) : without(said, sums)
      let points = probability - unlike
      // What the trees turn round is no reason to be told.
      guard points * said > 0 else { continue }
      space.reasons.append(Reason(column: column, other: other, points: points))
    }
    return Score(probability: probability, reasons: space.reasons)
  }

  /// The chance if one column had another value, NaN for a blank.
  package func probability(_ values: [Double], with value: Double, in column: Int) -> Double {
    var values = values
    values[column] = value
    return probability(values)
  }

  /// What the two members say of a row; what they are made of stays in `space`.
  private func enter(_ values: [Double], _ space: inout ScoringSpace) -> Sums {
    for column in 0..<self.values.count {
      let place = self.values.place(values[column], of: column)
      space.bins[column] = place.bin
      space.cells[column] = place.cell
    }
    return Sums(
      additive: terms.logOdds(space.bins, &space.said),
      trees: Double(trees.logOdds(space.cells, in: &space.trees)))
  }

  /// A fact is told as much by what the model says of it here as by what its column says of people
  /// at large: the small terms change places when other rows are learnt from.
  private func rank(_ space: inout ScoringSpace) {
    for term in weights.indices {
      let said = abs(space.said[term])
      space.ranks[term] = said > Self.least ? said * weights[term] : 0
    }
  }

  /// The term to be told next; the earlier of two alike. Nil when nothing is left to tell.
  private static func takeHighest(_ ranks: inout [Double]) -> Int? {
    var best = 0.0
    var found: Int?
    for term in ranks.indices where ranks[term] > best {
      best = ranks[term]
      found = term
    }
    if let found { ranks[found] = 0 }
    return found
  }

  /// The mean chance were the column's value that of everybody else: only the terms and trees that
  /// look at it are asked again.
  private func ordinary(
    _ column: Int, _ sums: Sums, _ probability: Double, _ space: inout ScoringSpace
  ) -> Double {
    let own = (bin: space.bins[column], cell: space.cells[column])
    trees.open(column, in: &space.trees)
    let before = trees.said(column, in: own.cell, space.trees)
    let rest = sums.additive - terms.said(of: column, space.bins)
    var mean = 0.0
    for stand in everybody.ofColumn[column] {
      let place = everybody.places[stand]
      guard place != own else {
        mean += everybody.weights[stand] * probability
        continue
      }
      space.bins[column] = place.bin
      let after = trees.said(column, in: place.cell, space.trees)
      let other = Sums(
        additive: rest + terms.said(of: column, space.bins),
        trees: sums.trees + Double(after - before) * ForestTable.unit)
      mean += everybody.weights[stand] * logistic(other.logOdds(model.stack))
    }
    space.bins[column] = own.bin
    return mean
  }

  /// The chance were two columns no more together than apart.
  private func without(_ said: Double, _ sums: Sums) -> Double {
    let apart = Sums(additive: sums.additive - said, trees: sums.trees)
    return logistic(apart.logOdds(model.stack))
  }
}

/// What the members say of a row.
private struct Sums {
  let additive: Double
  let trees: Double

  func logOdds(_ stack: LogisticStack) -> Double {
    stack.logOdds(additive: additive, trees: trees)
  }
}

extension ChurnModel {
  /// How much a term says of everybody on average, in log-odds.
  fileprivate func weight(of term: AdditiveModel.Term) -> Double {
    let stands = term.columns.map { everybody[$0] }
    var bins = [Int](repeating: 0, count: columns.count)
    var mean = 0.0
    for first in stands[0] {
      bins[term.columns[0]] = self.bins[term.columns[0]].bin(first.value ?? .nan)
      guard stands.count == 2 else {
        mean += first.weight * abs(term.score(bins))
        continue
      }
      for second in stands[1] {
        bins[term.columns[1]] = self.bins[term.columns[1]].bin(second.value ?? .nan)
        mean += first.weight * second.weight * abs(term.score(bins))
      }
    }
    return mean
  }
}
