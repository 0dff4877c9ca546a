/// What a model is, what it was made of and how good it is, for whoever has to answer for it.
package struct ModelCard: Codable, Hashable, Sendable {
  /// SHA-256 of the file it was trained on, in hexadecimal.
  package var dataDigest: String
  package var label: String
  /// As it was asked for.
  package var positive: String
  /// The column that names a row; never learnt from.
  package var id: String?
  package var seed: UInt64
  /// Inner folds, from which `judgement` is.
  package var folds: Int
  /// By parts of the model that did not see the row.
  package var judgement: Judgement
  /// On the folds that were given with `--folds`, one for each repeat.
  package var repeats: [Judgement]
  /// Columns that must not be used in silence.
  package var findings: [ColumnFinding]
  /// Left out because somebody said so.
  package var dropped: [String]

  package init(
    dataDigest: String, label: String, positive: String, id: String?, seed: UInt64, folds: Int,
    judgement: Judgement, repeats: [Judgement], findings: [ColumnFinding], dropped: [String]
  ) {
    self.dataDigest = dataDigest
    self.label = label
    self.positive = positive
    self.id = id
    self.seed = seed
    self.folds = folds
    self.judgement = judgement
    self.repeats = repeats
    self.findings = findings
    self.dropped = dropped
  }
}

/// A model as it lies in a file.
package struct ModelFile: Codable, Hashable, Sendable {
  package static let version = 1

  package var format = "holdfast churn model"
  package var version = Self.version
  package var model: ChurnModel
  package var card: ModelCard

  package init(model: ChurnModel, card: ModelCard) {
    self.model = model
    self.card = card
  }
}
