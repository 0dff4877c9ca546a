import Documents
import Testing

struct FieldsTests {
  @Test func anUnknownKeySuggestsTheOneMeant() {
    let found = problems("nmae: x\n") { root in
      root.fields { fields in
        _ = fields.optional("name") { $0.text() }
        _ = fields.optional("author") { $0.text() }
        return 1
      }
    }
    #expect(found == "f:1:1: the key 'nmae' is not known; did you mean 'name'?")
  }

  @Test func whatIsLeftOutIsNil() throws {
    let found = try Document.read(Array("a: 1".utf8), name: "f") { root in
      root.fields { fields in
        [fields.optional("b") { $0.text() }, fields.optional("a") { $0.text() }]
      }
    }
    #expect(found == [nil, "1"])
  }

  @Test func theRestCanBeIgnored() {
    let found = problems("kind: x\nother: 1") { root in
      root.fields { fields in
        guard let kind = fields.required("kind", { $0.name(among: ["a"]) }) else {
          fields.ignoreRest()
          return nil as String?
        }
        return kind
      }
    }
    #expect(found == "f:1:7: 'x' is not known here; write one of: a")
  }

  @Test func aListIsNoMap() {
    let found = problems("- 1") { $0.fields { $0.required("a") { $0.text() } } }
    #expect(found.hasPrefix("f:1:1: this is a list, and should be a map;"))
  }
}
