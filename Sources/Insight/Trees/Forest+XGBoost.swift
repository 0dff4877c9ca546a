import Foundation

/// What libxgboost 1.6 and later writes of a booster as JSON, as far as it is needed.
private struct SavedBooster: Decodable {
  struct Learner: Decodable {
    let gradient_booster: Boosted
    let learner_model_param: Parameters
  }
  struct Parameters: Decodable { let base_score: String }
  struct Boosted: Decodable { let model: Model }
  struct Model: Decodable { let trees: [Tree] }
  struct Tree: Decodable {
    let left_children: [Int32]
    let right_children: [Int32]
    let split_indices: [Int32]
    let split_conditions: [Float]
    let default_left: [Flag]
  }
  /// A number in some versions, a Boolean in others.
  struct Flag: Decodable {
    let isSet: Bool
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      isSet = try (try? value.decode(Bool.self)) ?? (value.decode(Int.self) != 0)
    }
  }
  let learner: Learner
}

extension Forest {
  init(xgboost json: Data) throws {
    let saved: SavedBooster
    do {
      saved = try JSONDecoder().decode(SavedBooster.self, from: json)
    } catch {
      throw TreeFault.refused("its model cannot be read: \(error)")
    }
    let text = saved.learner.learner_model_param.base_score
    guard let share = Float(text.trimmingCharacters(in: ["[", "]"])) else {
      throw TreeFault.refused("its base score is \(text)")
    }
    self.init(
      base: -logf(1 / share - 1), trees: saved.learner.gradient_booster.model.trees.map(Tree.init))
  }
}

extension Forest.Tree {
  fileprivate init(_ saved: SavedBooster.Tree) {
    self.init(
      feature: zip(saved.left_children, saved.split_indices).map { $0 < 0 ? -1 : $1 },
      threshold: saved.split_conditions, left: saved.left_children, right: saved.right_children,
      missingLeft: saved.default_left.map(\.isSet))
  }
}
