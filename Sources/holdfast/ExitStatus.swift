import ArgumentParser

/// The exit codes of sysexits.h that the commands use, for scripts that look at them.
extension ExitCode {
  /// The input is wrong: a bad cell, a bad line, a bad catalogue.
  static let badData = ExitCode(65)
  /// A file that was named does not exist or cannot be read.
  static let noInput = ExitCode(66)
  /// The store cannot be reached now: locked, or no terminal.
  static let unavailable = ExitCode(69)
  /// Something cannot be written.
  static let cannotCreate = ExitCode(73)
  static let ioError = ExitCode(74)
  /// The owner forbids it.
  static let notPermitted = ExitCode(77)
}
