import Retention

/// What each command of the program needs of the table of permissions; nil for everybody's. A test
/// fails for a command that is missing here.
enum CommandPermissions {
  static let all: [(name: String, permission: Permission?)] = [
    ("desk", .findSubscribers),
    ("import", .importSubscribers), ("learn", .trainModels),
    ("log", .readLog), ("promises", .followUp), ("contacts", .followUp),
    ("satisfaction", .readFigures), ("cases list", .handleCases), ("cases letter", .handleCases),
    ("loyalty figures", .readFigures), ("loyalty account", .findSubscribers),
    ("loyalty import", .importSubscribers), ("loyalty expire", .readFigures),
    ("loyalty check", nil), ("loyalty show", nil),
    ("user add", .managePeople), ("user disable", .managePeople), ("user enable", .managePeople),
    ("user role", .managePeople), ("user unlock", .liftLocks), ("user list", .seePeople),
    ("user password", .changePasswords), ("site key", .managePeople),
    // Each line of a batch by its own command.
    ("batch", nil), ("demo", nil), ("train", nil), ("score", nil), ("survive", nil),
    ("offers simulate", nil), ("offers evaluate", nil), ("user permissions", nil),
    // Read without write access, by anybody who doubts: they show no subscriber.
    ("verify", nil), ("doctor", nil),
    ("cases check", nil), ("cases show", nil),
    ("catalogue check", nil), ("catalogue show", nil), ("pack check", nil),
    ("pack list", nil), ("pack show", nil), ("keys", nil), ("theme list", nil),
    ("survey check", nil), ("survey show", nil),
    ("theme check", nil), ("theme preview", nil), ("theme import", nil),
  ]
}
