/// A model of churn, trained on this store's own subscribers, as the store keeps it.
package struct TrainedModel: Hashable, Sendable {
  /// The place of its entry in the journal; a later model has a higher one.
  package let id: Int64
  package let trainedAt: Moment
  /// Subscribers that it learnt from.
  package let rows: Int
  /// As whoever trained it wrote it; the store does not read it.
  package let text: String

  package init(id: Int64, trainedAt: Moment, rows: Int, text: String) {
    self.id = id
    self.trainedAt = trainedAt
    self.rows = rows
    self.text = text
  }

  package static func == (one: TrainedModel, other: TrainedModel) -> Bool { one.id == other.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
