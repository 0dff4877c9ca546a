import ArgumentParser
import Documents
import Glibc

/// What `read` makes of a file that a person wrote; says everything that is wrong in it and ends
/// the command when something is.
func explaining<Result>(_ read: () throws(DocumentError) -> Result) throws -> Result {
  do {
    return try read()
  } catch {
    Output.error(error.description)
    throw ExitCode.badData
  }
}

/// Ends the command when a file that was named cannot be read.
func requireReadable(_ file: String) throws {
  guard access(file, R_OK) == 0 else {
    Output.error("\(file): \(String(cString: strerror(errno)))")
    throw ExitCode.noInput
  }
}

/// Makes a folder and those it lies in, for their owner alone; what is there stays as it is.
func makeFolders(_ path: String) {
  for end in path.indices.dropFirst() where path[end] == "/" {
    mkdir(String(path[..<end]), 0o700)
  }
  mkdir(path, 0o700)
}
