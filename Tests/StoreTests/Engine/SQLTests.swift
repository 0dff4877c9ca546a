import Store
import Testing

@Suite struct SQLTests {
  @Test(arguments: [
    ("SELECT 1", true), ("SELECT $1, $2", true), ("SELECT $1, $2, $1", true),
    ("SELECT $2, $1", false), ("SELECT $1, $3", false), ("SELECT $0 + $1", true),
    ("SELECT $10", false),
  ]) func parametersAscend(_ text: String, _ ascend: Bool) {
    #expect(SQL.parametersAscend(in: text) == ascend)
  }
}
