/// A catalogue that may still be on its way. Reading the file takes longer than everything else
/// before the first screen, which needs nothing of it but the currency.
package struct AwaitedCatalogue: Sendable {
  /// That of the catalogue, known at once.
  package let currency: Currency
  private let read: @Sendable () -> Catalogue
  private let readProgrammes: @Sendable () -> [Programme]

  package init(_ catalogue: Catalogue, programmes: [Programme] = []) {
    self.init(currency: catalogue.currency, programmes: { programmes }) { catalogue }
  }

  /// `read` is called each time, so it keeps what it has read; the first call may take its time.
  package init(
    currency: Currency, programmes: @escaping @Sendable () -> [Programme] = { [] },
    read: @escaping @Sendable () -> Catalogue
  ) {
    self.currency = currency
    readProgrammes = programmes
    self.read = read
  }

  /// Waits until it is there.
  package var value: Catalogue { read() }

  /// The loyalty programmes that go with it.
  package var programmes: [Programme] { readProgrammes() }
}
