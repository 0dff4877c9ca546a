extension String {
  /// A number that is not negative, with zeros in front up to so many places.
  package init(_ number: Int, places: Int) {
    let digits = String(number)
    self = String(repeating: "0", count: Swift.max(0, places - digits.utf8.count)) + digits
  }
}
