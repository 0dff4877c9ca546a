/// For whom rows are written: people, spreadsheets, programs.
package enum TableFormat: String, CaseIterable, Sendable { case table, csv, jsonl }
