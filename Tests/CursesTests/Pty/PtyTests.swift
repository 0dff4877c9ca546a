import Testing

/// All that runs on a real terminal, one after the other: two cores are soon busy.
@Suite(.serialized, .timeLimit(.minutes(3)))
enum PtyTests {}
