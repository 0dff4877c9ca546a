import Foundation
import TestSupport

/// A file system of one's own, in a file on a loop device, from which the power can be taken: all
/// that was not flushed is gone.
final class PowerCut {
  enum Kind: String, CaseIterable, Sendable {
    case ext4, xfs

    var isThere: Bool {
      getuid() == 0 && access("/dev/loop-control", F_OK) == 0
        && ["/sbin", "/usr/sbin"].contains { access("\($0)/mkfs.\(rawValue)", X_OK) == 0 }
        && (try? PowerCut(self)) != nil
    }

    /// XFS wants 300 MiB; neither fills its holes.
    fileprivate var size: UInt64 { self == .ext4 ? 32 << 20 : 320 << 20 }
  }

  let folder: String
  private let image: String
  private var isMounted = false

  init(_ kind: Kind) throws {
    let name = NSTemporaryDirectory() + "/holdfast-power-\(UUID().uuidString)"
    (folder, image) = (name, name + ".img")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data().write(to: URL(filePath: image))
    guard truncate(image, off_t(kind.size)) == 0 else {
      throw PseudoTerminal.Failure(reason: "no room")
    }
    try Tool.run(["mkfs.\(kind)", "-q", image])
    try mount()
  }

  deinit {
    if isMounted { try? Tool.run(["umount", folder]) }
    try? FileManager.default.removeItem(atPath: image)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// From now on nothing is written any more, and what was not flushed never was.
  func strike() throws {
    let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(root) }
    // FS_IOC_SHUTDOWN, which Swift cannot import; 2 is "without the log".
    var how: UInt32 = 2
    guard root >= 0, ioctl(root, 0x8004_587d, &how) == 0 else {
      throw PseudoTerminal.Failure(reason: "the power cannot be cut")
    }
  }

  /// The power is back; nobody may have a file open.
  func restart() throws {
    try Tool.run(["umount", folder])
    isMounted = false
    try mount()
  }

  private func mount() throws {
    try Tool.run(["mount", "-o", "loop", image, folder])
    isMounted = true
  }
}
