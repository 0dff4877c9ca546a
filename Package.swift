// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, and an import is private to its file unless it says otherwise.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// The C functions that read a column, without what GRDB puts around each.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// One of our modules; `embedded` files become the bytes of `PackageResources`.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], embedded: [String] = [],
  also settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    resources: embedded.map { .embedInCode("../../\($0)") }, swiftSettings: strict + settings)
}

/// Pictures of screens and stores of older programs beside the tests that compare with them; read
/// as files, not built in.
let snapshots = [
  "Terminal": ["Snapshots", "Widgets/Snapshots"], "Desk": ["Snapshots", "Plain/Snapshots"],
  "Store": ["Older"],
]

/// The tests of one module, or of the whole program.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"],
    exclude: snapshots[name] ?? [], swiftSettings: strict)
}

let package = Package(
  name: "holdfast",
  products: [.executable(name: "holdfast", targets: ["holdfast"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses", path: "Sources/CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(
      name: "CSodium", path: "Sources/CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "CTerm"),
    .target(name: "CXGBoost"),
    module("Retention"),
    // Training without optimising takes minutes where it takes seconds, also in tests.
    module(
      "Insight", ["Retention", "CXGBoost"],
      also: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    module("SimulatedDesk"),
    module("Trials", ["Retention", "Insight", "SimulatedDesk"]),
    module("Demo", ["Retention"]),
    module("Documents", [yams]),
    module(
      "Policy", ["Retention", "Documents"],
      embedded: [
        "Catalogue/default.yaml", "Packs/default-pack.yaml", "Packs/us-ca.yaml", "Packs/fr.yaml",
        "Packs/br.yaml", "Packs/pt.yaml", "Packs/uk.yaml", "Complaints/cases.yaml",
        "Programmes/programmes.yaml",
        "Surveys/survey.yaml",
      ]),
    module("Store", ["Retention", "CSodium", grdb, sqlite]),
    module("Terminal"),
    module(
      "Theming", ["Terminal", "Documents"],
      embedded: [
        "Themes/holdfast-dark.yaml", "Themes/holdfast-light.yaml", "Themes/high-contrast.yaml",
        "Themes/high-contrast-light.yaml", "Themes/deuteranopia.yaml", "Themes/tritanopia.yaml",
        "Themes/nord.yaml", "Themes/gruvbox.yaml", "Themes/mono.yaml", "Themes/terminal.yaml",
      ]),
    module("Curses", ["Terminal", "CNcurses", "CTerm"]),
    module("Desk", ["Retention", "Insight", "Store", "Terminal"]),
    .executableTarget(
      name: "holdfast",
      dependencies: [
        "Retention", "Insight", "Documents", "Policy", "Store", "Terminal", "Theming", "Curses",
        "Desk", "Demo", "SimulatedDesk", "Trials", arguments,
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Retention", "Terminal"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Retention", ["Retention"]),
    tests("Insight", ["Insight", "Retention"]),
    tests("SimulatedDesk", ["SimulatedDesk"]),
    tests("Trials", ["Trials", "SimulatedDesk", "Insight", "Retention"]),
    tests("Demo", ["Demo", "Retention"]),
    tests("Documents", ["Documents"]),
    tests("Policy", ["Policy", "Documents", "Retention"]),
    tests("Store", ["Store", "Retention", "Policy"]),
    tests("Terminal", ["Terminal"]),
    tests("Theming", ["Theming", "Terminal", "Documents"]),
    .executableTarget(
      name: "curses-probe", dependencies: ["Curses", "Terminal"], path: "Tests/CursesProbe",
      swiftSettings: strict),
    // What a look at the table of permissions costs, for the bench.
    .executableTarget(
      name: "permission-probe", dependencies: ["Retention"], path: "Tests/PermissionProbe",
      swiftSettings: strict),
    // What learning anew from the log of offers costs, for the bench.
    .executableTarget(
      name: "refit-probe", dependencies: ["Insight", "Retention"], path: "Tests/RefitProbe",
      swiftSettings: strict),
    tests("Curses", ["Curses", "Terminal", "curses-probe"]),
    tests("Desk", ["Desk", "Store", "Insight", "Retention", "Policy", "Terminal", "Demo"]),
    tests("Program", ["Terminal", "Store"]),
  ],
  swiftLanguageModes: [.v6]
)
