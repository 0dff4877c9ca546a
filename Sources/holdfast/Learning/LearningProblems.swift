import ArgumentParser
import Desk
import Documents
import Insight
import Store

/// What stands between a file and a model: says what is wrong, and ends the command with the code
/// that fits.
struct LearningProblems {
  let say: Speech
  let file: String

  func explaining<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let failure as ImportFailure {
      Output.error(failure.sentences(say, file: file).joined(separator: "\n"))
      if case .file(.unreadable) = failure { throw ExitCode.noInput }
      throw ExitCode.badData
    } catch let fault as TrainingFault {
      Output.error("\(file): " + fault.sentence(say) { nearest(to: $0, among: $1) })
      throw ExitCode.badData
    } catch let fault as TreeFault {
      Output.error("holdfast: " + fault.sentence(say))
      throw fault == .noLibrary ? ExitCode.unavailable : ExitCode.ioError
    }
  }

  /// A file to be written; known to be possible before the long work begins.
  func opened(_ path: String) throws -> WholeFile {
    do {
      return try WholeFile(path)
    } catch {
      throw refused(path, error)
    }
  }

  func write(_ bytes: some Collection<UInt8>, to file: WholeFile, _ path: String) throws {
    try writing(path) { try file.write(bytes) }
  }

  func writing<Result>(_ path: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as SystemError {
      throw refused(path, error)
    }
  }

  private func refused(_ path: String, _ error: SystemError) -> ExitCode {
    Output.error(say.notWritten(path, error.description))
    return .cannotCreate
  }
}
