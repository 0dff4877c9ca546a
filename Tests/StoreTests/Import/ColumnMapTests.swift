import Store
import Testing

struct ColumnMapTests {
  static let plain = ["account", "tenure", "monthly charge"]

  private func problems(
    _ header: [String], _ explicit: [ImportField: String] = [:]
  ) -> [HeaderProblem] {
    do {
      _ = try ColumnMap(header: header, explicit: explicit)
      return []
    } catch {
      guard case .header(let problems) = error else { return [] }
      return problems
    }
  }

  @Test func headersAreRecognisedHoweverTheyAreSpelt() throws {
    let map = try ColumnMap(header: ["Numéro de compte", "TENURE_MONTHS", "Monthly-Charges", "x"])
    #expect(map.columns == [.account: 0, .tenure: 1, .monthlyCharge: 2])
    #expect(map.extra == [3])
  }

  @Test func everythingMissingIsNamedAtOnce() {
    #expect(
      problems(["name", "phone"])
        == [.missing(["account", "tenure", "monthly-charge"], found: ["name", "phone"])])
  }

  @Test func anExplicitColumnWins() throws {
    let map = try ColumnMap(
      header: Self.plain + ["Reference"], explicit: [.account: "reference"])
    #expect(map.columns[.account] == 3)
    #expect(map.extra == [0])
  }

  @Test func problemsAreNamed() {
    #expect(problems(Self.plain + ["tenure"]) == [.duplicate("tenure")])
    #expect(
      problems(Self.plain + ["customer id"]) == [.ambiguous("account", ["account", "customer id"])])
    #expect(problems(Self.plain, [.plan: "Tarif\u{1B}"]).count == 1)
    #expect(problems(["0001-A", "Ana", "12"]) == [.noHeader(["0001-A", "Ana", "12"])])
    #expect(
      problems(["Billing export v7"]) == [
        .notAHeader(["Billing export v7"], needed: ["account", "tenure", "monthly-charge"])
      ])
  }

  @Test func anAmbiguityIsSettledByHand() throws {
    let map = try ColumnMap(
      header: Self.plain + ["customer id"], explicit: [.account: "customer id"])
    #expect(map.columns[.account] == 3)
  }
}
