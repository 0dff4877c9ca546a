/// Names for subscribers whom billing gives none.
package enum DemoNames {
  /// The same for the same account, on every machine; never a company's.
  package static func name(forAccount account: String) -> String {
    // FNV-1a, which is short and the same everywhere.
    let seed = account.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    for row in UInt64(0)... {
      var chance = Chance(seed: seed, row: row)
      let person = Person(&chance)
      if !person.isBusiness { return person.name }
    }
    return account
  }
}
