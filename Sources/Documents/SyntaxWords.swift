/// A plain sentence for what libyaml's scanner and parser say, by the words they use.
func syntaxWords(_ problem: String) -> (message: String, advice: String) {
  for (words, message, advice) in sentences where problem.contains(words) {
    return (message, advice)
  }
  return ("this is not YAML (\(problem))", "compare it with the lines above")
}

private let sentences: [(words: String, message: String, advice: String)] = [
  (
    "could not find expected ':'", "a ':' is missing after a key on this line or the one before",
    "write 'key: value'"
  ),
  (
    "mapping values are not allowed", "there is a second ': ' in this line",
    "put the value in quotes if it contains ': '"
  ),
  (
    "found unexpected end of stream", "a quote is opened and never closed",
    "close it with the same quote"
  ),
  ("while scanning for the next token", "this character cannot start a value", "put it in quotes"),
  (
    "found character that cannot start any token", "this character cannot start a value",
    "put the value in quotes"
  ),
  (
    "did not find expected key", "the indentation or a quote is wrong here",
    "line it up with the keys above, or put the value in quotes"
  ),
  (
    "did not find expected '-' indicator", "this line is not an item of the list above",
    "start it with '- ', or check the indentation"
  ),
  ("block sequence entries are not allowed", "a '- ' cannot stand here", "put it on its own line"),
  ("did not find expected ',' or ']'", "a ',' or ']' is missing", "close the list with ]"),
  ("did not find expected ',' or '}'", "a ',' or '}' is missing", "close the map with }"),
  ("undefined alias", "a value cannot start with '*'", "put it in quotes"),
  ("alphabetic or numeric character", "a value cannot start with '*' or '&'", "put it in quotes"),
  ("unknown escape character", "this \\ escape is not known", "write \\\\, or use single quotes"),
  ("Maximum nesting level", "lists and maps are nested too deep", "write it flatter"),
  ("found undefined tag handle", "a value cannot start with '!'", "put it in quotes"),
  (
    "did not find expected <document start>", "the lines above have already ended the document",
    "check the indentation"
  ),
]
