import ArgumentParser
import Desk
import Glibc
import Retention
import Store

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what the desk stands on: terminal, locale, clock, store, settings, room.",
    discussion: "! marks what somebody should look at, with what to do.")

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  func run() throws {
    Output.takeSignals()
    var facts = opening.say.diagnose(surroundings)
    defer { Output.out(Diagnosis.lines(facts).joined(separator: "\n")) }
    do {
      let store = try opening.connect()
      facts += opening.say.diagnose(try store.doctor(), store.world)
    } catch let error as StoreError {
      facts.append(Diagnosis(opening.path, "–", advice: error.sentence(opening.say)))
      throw error.exitCode
    }
  }

  private var surroundings: Surroundings {
    let locale = setlocale(LC_ALL, "").map { String(cString: $0) } ?? "C"
    let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    let now = World.live.now()
    return Surroundings(
      version: Holdfast.configuration.version, terminal: environment("TERM") ?? "",
      size: Output.size(of: STDOUT_FILENO), isUTF8: codeset == "UTF-8", locale: locale,
      zone: now.iso(utcOffset: World.live.utcOffset(now)))
  }
}
