package import Retention
package import Store

extension Speech {
  /// What the program stands on.
  package func diagnose(_ ground: Surroundings) -> [Diagnosis] {
    var facts = [Diagnosis("holdfast", ground.version)]
    if let columns = ground.columns, let rows = ground.rows {
      let isSmall = columns < 60 || rows < 20
      facts.append(
        Diagnosis(
          self("terminal", "terminal", "terminal"), "\(ground.terminal) \(columns)×\(rows)",
          advice: isSmall ? needsRoom(60, 20, columns, rows) : nil))
    } else {
      facts.append(
        Diagnosis(
          "terminal",
          self(
            "none here; the screens need one", "aucun ici\u{202F}; les écrans en demandent un",
            "nenhum aqui; as telas precisam de um")))
    }
    facts.append(
      Diagnosis(
        self("locale", "langue système", "localidade"), ground.locale,
        advice: ground.isUTF8
          ? nil
          : self(
            "not UTF-8, so names show in ASCII: set LANG=C.UTF-8",
            "pas en UTF-8, noms en ASCII\u{202F}: LANG=C.UTF-8",
            "não é UTF-8, nomes em ASCII: LANG=C.UTF-8")))
    facts.append(Diagnosis(self("clock", "horloge", "relógio"), ground.zone))
    return facts
  }

  /// The store and the ground it stands on.
  package func diagnose(_ facts: DoctorFacts, _ world: World) -> [Diagnosis] {
    identity(facts, world) + [signIn(facts)] + files(facts) + facts.settings.map(setting)
      + contents(facts)
  }

  private func identity(_ facts: DoctorFacts, _ world: World) -> [Diagnosis] {
    let store = facts.identity
    let version = "\(facts.schemaVersion)"
    return [
      Diagnosis(self("store", "base", "base"), store.store),
      Diagnosis(self("desk", "poste", "posto"), store.desk),
      Diagnosis(self("founded", "fondée", "fundada"), day(world.local(store.created).day)),
      Diagnosis(self("currency", "devise", "moeda"), store.currency.code),
      Diagnosis(
        self("schema", "schéma", "esquema"), version,
        advice: facts.schemaVersion == facts.programVersion
          ? nil
          : StoreError.newer(version: facts.schemaVersion, ours: facts.programVersion).sentence(
            self)),
    ]
  }

  private func signIn(_ facts: DoctorFacts) -> Diagnosis {
    let title = self("sign-in", "connexion", "entrada")
    guard facts.isGuarded else {
      let isDemo = !facts.people.isEmpty
      return Diagnosis(
        title, isDemo ? demoStore(isWide: true) : "–", advice: isDemo ? nil : nobodyRegistered)
    }
    let count = facts.people.count
    let locked = facts.people.filter(\.isLocked).map(\.name)
    return Diagnosis(
      title,
      self(
        "\(integer(count)) registered", "\(integer(count)) enregistrés",
        "\(integer(count)) registrados"),
      advice: locked.isEmpty
        ? nil
        : self(
          "locked, see holdfast user unlock: ", "bloqués, voir holdfast user unlock\u{202F}: ",
          "bloqueados, veja holdfast user unlock: ") + locked.joined(separator: ", "))
  }

  private func files(_ facts: DoctorFacts) -> [Diagnosis] {
    var found = facts.files.map { file in
      let mode = String(file.mode, radix: 8)
      let isOpen = file.mode & 0o077 != 0
      return Diagnosis(
        file.path, "\(mode), \(integer(Int(file.bytes))) " + self("bytes", "octets", "bytes"),
        advice: isOpen
          ? self(
            "others can look in: chmod go= \(file.path)",
            "d’autres y ont accès\u{202F}: chmod go= \(file.path)",
            "outros têm acesso: chmod go= \(file.path)") : nil)
    }
    if let free = facts.freeBytes {
      let isLow = free < 100 << 20
      found.append(
        Diagnosis(
          self("free disk", "disque libre", "disco livre"), "\(integer(Int(free >> 20))) MiB",
          advice: isLow
            ? self("free some room", "libérez de la place", "libere espaço") : nil))
    }
    return found
  }

  private func setting(_ setting: EngineSetting) -> Diagnosis {
    let isWanted = setting.wanted.isEmpty || setting.wanted == setting.actual
    let error = StoreError.pragma(setting.name, wanted: setting.wanted, actual: setting.actual)
    return Diagnosis(setting.name, setting.actual, advice: isWanted ? nil : error.sentence(self))
  }

  private func contents(_ facts: DoctorFacts) -> [Diagnosis] {
    let hasNobody = facts.counts["subscribers"] == 0
    var found = facts.counts.sorted { $0.key < $1.key }.map { table, count in
      Diagnosis(
        table, integer(count), advice: hasNobody && table == "subscribers" ? emptyStore : nil)
    }
    found.append(
      Diagnosis(self("open calls", "appels ouverts", "ligações abertas"), integer(facts.openCalls)))
    found.append(Diagnosis(self("drafts", "brouillons", "rascunhos"), integer(facts.drafts)))
    found.append(
      Diagnosis(
        self("head of the chain", "tête de chaîne", "topo da cadeia"),
        "\(facts.head.size) \(facts.head.head.hex)"))
    return found
  }
}
