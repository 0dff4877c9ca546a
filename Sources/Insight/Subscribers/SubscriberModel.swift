import Foundation
package import Retention

/// What a store learns from its own subscribers: who leaves, and how long those who stay stay.
package struct SubscriberModel: Codable, Sendable {
  package let churn: ModelFile
  /// Nil where too few have left to say.
  package let staying: StayingModel?

  package init(churn: ModelFile, staying: StayingModel?) {
    self.churn = churn
    self.staying = staying
  }

  /// The same model is the same text.
  package func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Nil for a text of another version.
  package init?(text: String) {
    guard let model = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)),
      model.churn.version == ModelFile.version
    else { return nil }
    self = model
  }

  /// Subscribers as a table to learn from; whether they left is the column `label`.
  package static func table(of subscribers: [Subscriber]) -> Table {
    let columns = SubscriberColumn.all(of: subscribers)
    var table = Table(names: columns.map(\.name) + [label])
    for subscriber in subscribers {
      table.append(
        columns.map { $0.text(of: subscriber) }
          + [subscriber.left.map(SubscriberColumn.yes) ?? ""])
    }
    return table
  }

  package static let label = "left"
}
