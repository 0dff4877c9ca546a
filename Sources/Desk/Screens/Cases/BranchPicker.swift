import Retention
import Terminal

/// One of two levels in two keys: what somebody complains of, or why it came about.
struct BranchPicker: Picker {
  /// What is chosen.
  enum Purpose: Hashable, Sendable { case category, close, withdraw }

  fileprivate struct Branch: Hashable, Sendable {
    let key: Character
    let title: String
    let leaves: [Leaf]
  }

  fileprivate struct Leaf: Hashable, Sendable {
    let code: String
    let title: String
  }

  let id = ScreenID.casePick
  private let purpose: Purpose
  private let title: String
  private let branches: [Branch]
  private var branch: Branch?
  var list: PickList

  init(_ purpose: Purpose, _ session: Session) {
    let say = session.say
    self.purpose = purpose
    title = purpose == .category ? say.categoryPrompt : say.causePrompt
    branches =
      purpose == .category
      ? session.complaints.categories.map { group in
        Branch(group.code, say(group.title), group.leaves.map { ($0.code, say($0.title)) })
      }
      : session.complaints.causes.map { group in
        Branch(group.code, say(group.title), group.leaves.map { ($0.code, say($0.title)) })
      }
    list = Self.list(title, branches)
  }

  private static func list(_ title: String, _ branches: [Branch]) -> PickList {
    PickList(title: title, items: branches.map { PickList.Item(key: $0.key, title: $0.title) })
  }

  mutating func back(_ session: Session) -> [Step] {
    guard branch != nil else { return [.pop] }
    branch = nil
    list = Self.list(title, branches)
    return []
  }

  mutating func choose(_ index: Int, _ session: Session) -> [Step] {
    guard let branch else {
      let chosen = branches[index]
      branch = chosen
      let items = chosen.leaves.enumerated().map { place, leaf in
        PickList.Item(
          key: PickList.keys[min(place, PickList.keys.count - 1)], title: leaf.title,
          detail: leaf.code)
      }
      list = PickList(title: chosen.title, items: items)
      return []
    }
    let code = branch.leaves[index].code
    switch purpose {
    case .category: return [.answer(.category(code))]
    case .close: return [.answer(.cause(code, isWithdrawn: false))]
    case .withdraw: return [.answer(.cause(code, isWithdrawn: true))]
    }
  }
}

extension BranchPicker.Branch {
  fileprivate init(_ code: String, _ title: String, _ leaves: [(String, String)]) {
    key = code.lowercased().first ?? " "
    self.title = title
    self.leaves = leaves.map { BranchPicker.Leaf(code: $0.0, title: $0.1) }
  }
}
