import Foundation
import Testing

/// The table of modules: who may import what. Apple's own Foundation, Glibc, Dispatch and
/// Synchronization are free to all but Terminal.
@Suite struct ImportRulesTests {
  static let rules: [String: Set<String>] = [
    "Retention": [],
    "Insight": ["Retention", "CXGBoost"],
    "Demo": ["Retention"],
    "SimulatedDesk": [],
    "Trials": ["Retention", "Insight", "SimulatedDesk"],
    "Documents": ["Yams"],
    "Policy": ["Retention", "Documents"],
    "Store": ["Retention", "GRDB", "GRDBSQLite", "CSodium"],
    "Terminal": [],
    "Theming": ["Terminal", "Documents"],
    "Curses": ["Terminal", "CNcurses", "CTerm"],
    "Desk": ["Retention", "Store", "Insight", "Terminal"],
    "holdfast": [
      "Retention", "Insight", "Demo", "Documents", "Policy", "Store", "Terminal", "Theming",
      "Curses", "Desk", "SimulatedDesk", "Trials", "ArgumentParser",
    ],
  ]
  static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

  @Test(arguments: rules.keys.sorted())
  func importsWhatItMay(module: String) throws {
    let allowed = Self.rules[module, default: []]
    let system = module == "Terminal" ? [] : Self.system
    for file in try swiftFiles(in: packageRoot.appending(path: "Sources/\(module)")) {
      for imported in try imports(of: file) where !allowed.union(system).contains(imported) {
        Issue.record("\(file.lastPathComponent) imports \(imported)")
      }
    }
  }

  @Test func everyModuleHasARule() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: packageRoot.appending(path: "Sources").path)
    let modules = folders.filter { !$0.hasPrefix("C") || $0 == "Curses" }
    #expect(Set(modules) == Set(Self.rules.keys))
  }

  private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else {
        return nil
      }
      return String(words[at + 1])
    }
  }

  private func swiftFiles(in folder: URL) throws -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (walk?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }
}

/// The folder of Package.swift.
let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
