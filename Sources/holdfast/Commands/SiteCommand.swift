import ArgumentParser
import Desk
import Glibc
import Retention
import Store

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "What the stores of one site share: the key for approvals by voice.",
    subcommands: [Key.self])

  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say which key this store has, make one, show it, or bring it in.",
      discussion: """
        For administrators, who sign in. The key is made once, on one store, and brought in on the \
        others of the site; whoever has it can forge approvals by voice. It is typed, or read \
        from a line of standard input, never an argument.
        """)

    @OptionGroup var options: OpeningOptions

    @Flag(help: "Make a key where there is none.")
    var make = false

    @Flag(help: "Print the key itself, to be brought in elsewhere.")
    var show = false

    @Flag(name: .customLong("import"), help: "Bring in the key of another store of the site.")
    var brings = false

    @Flag(help: "With --make or --import, in the place of the one that is there.")
    var replace = false

    func validate() throws {
      guard [make, show, brings].count(where: { $0 }) <= 1 else {
        throw ValidationError("Use one of --make, --show and --import.")
      }
      guard !replace || make || brings else {
        throw ValidationError("--replace goes with --make or --import.")
      }
    }

    func run() throws {
      let desk = SiteDesk(opening: options.opening)
      try desk.run { store, asker in
        if make {
          try store.join(SiteKey(store.world), replacing: replace, by: asker)
        } else if brings {
          // Before anything is typed in vain.
          _ = try store.siteKey(for: asker)
          try store.join(desk.readKey(), replacing: replace, by: asker)
        }
        let key = try store.siteKey(for: asker)
        Output.out(key.map { show ? $0.text : desk.say.siteKey($0.mark) } ?? desk.say.noSiteKey)
      }
    }
  }
}

/// Carries out what is asked about the site, and says what is wrong.
private struct SiteDesk {
  let opening: Opening
  var say: Speech { opening.say }

  func run(_ body: (Store, SignedIn?) throws -> Void) throws {
    Output.takeSignals()
    let store = try opening.open()
    do {
      try body(store, try opening.signIn(to: store))
    } catch let refusal as StaffRefusal {
      throw refuse(refusal.sentence(say), .notPermitted)
    } catch let refusal as Refusal {
      throw refuse(refusal.sentence(say, store.rules.catalogue), .notPermitted)
    } catch let kept as SiteKeyKept {
      throw refuse(say.siteKeyKept(kept.mark), .cannotCreate)
    } catch let error as StoreError {
      throw opening.fail(error)
    }
  }

  func readKey() throws -> SiteKey {
    guard let line = try HiddenLine.read(prompt: say.siteKeyPrompt),
      let key = SiteKey(text: line)
    else { throw refuse(say.notASiteKey, .badData) }
    return key
  }

  private func refuse(_ sentence: String, _ code: ExitCode) -> ExitCode {
    Output.error("holdfast: " + sentence)
    return code
  }
}
