import Documents

/// What is reported of a file, one problem a line.
func problems<Result>(_ text: String, _ read: (Value) -> Result?) -> String {
  problems(Array(text.utf8), read)
}

func problems<Result>(_ bytes: [UInt8], _ read: (Value) -> Result?) -> String {
  do {
    _ = try Document.read(bytes, name: "f", read)
    return ""
  } catch {
    return error.description
  }
}

/// Reads the `x` of a map of one key.
func readX<Result>(_ text: String, _ read: (Value) -> Result?) throws -> Result {
  try Document.read(Array(text.utf8), name: "f") { $0.fields { $0.required("x", read) } }
}
