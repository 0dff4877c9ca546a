/// Whom a subscriber may turn to when a complaint is not settled. Names stay in their language.
package struct Mediator: Hashable, Sendable {
  package let name: String
  /// Without `https://`.
  package let web: String
  package let phone: String?
  package let address: String?

  package init(name: String, web: String, phone: String? = nil, address: String? = nil) {
    self.name = name
    self.web = web
    self.phone = phone
    self.address = address
  }
}
