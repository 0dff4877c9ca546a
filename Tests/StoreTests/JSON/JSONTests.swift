import Store
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    "null", "true", "-12", "\"a\"", "[]", "{}", "[1,[2,[]],{\"a\":null}]",
    "{\"B\":1,\"a\":2,\"b\":3,\"é\":4,\"😀\":5}", "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001é😀\"",
    "9223372036854775807",
  ]) func whatIsCanonicalStaysSo(_ text: String) {
    #expect(JSON(text)?.canonical == text)
  }

  @Test(arguments: [
    (" { \"b\" : 1 , \"a\" : [ 2 ] } ", "{\"a\":[2],\"b\":1}"),
    ("\"\\u00e9\\ud83d\\ude00\\/\"", "\"é😀/\""),
  ]) func whatIsNotBecomesSo(_ text: String, _ canonical: String) {
    #expect(JSON(text)?.canonical == canonical)
  }

  @Test(arguments: [
    "", "nul", "1.5", "1e3", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "\"a", "\"\\u12\"", "\"\\ud800\"",
    "1 2", "-", "{1:2}", "92233720368547758070", "\"\\x\"",
    String(repeating: "[", count: 100_000),
  ]) func whatIsNoJSONIsRefused(_ text: String) {
    #expect(JSON(text) == nil)
  }
}
