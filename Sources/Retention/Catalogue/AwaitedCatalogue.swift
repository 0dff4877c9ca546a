/// A catalogue that may still be on its way. Reading the file takes longer than everything else
/// before the first screen, which needs nothing of it but the currency.
package struct AwaitedCatalogue: Sendable {
  /// That of the catalogue, known at once.
  package let currency: Currency
  private let read: @Sendable () -> Catalogue

  package init(_ catalogue: Catalogue) {
    self.init(currency: catalogue.currency) { catalogue }
  }

  /// `read` is called each time, so it keeps what it has read; the first call may take its time.
  package init(currency: Currency, read: @escaping @Sendable () -> Catalogue) {
    self.currency = currency
    self.read = read
  }

  /// Waits until it is there.
  package var value: Catalogue { read() }
}
