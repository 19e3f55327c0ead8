import CZlib
import CareCore
import Dispatch
import Foundation
import Synchronization

/// The rows of a large sheet, packed on another core while the next ones are made.
///
/// libxlsxwriter keeps rows unpacked in a temporary file and packs them when the workbook is closed, on the same core and
/// one after the other. What stands here never goes through it: ``ZipArchive`` puts it into the finished file.
final class PackedRows {
  /// What the rows stand behind in the part of the sheet.
  static let place = Array("<sheetData>".utf8)
  /// Bytes handed over at once.
  private static var batch: Int { 131_072 }

  /// What is packed once all rows are there.
  struct Result {
    let checksum: UInt
    let packed: Int
    let unpacked: Int
    fileprivate let packer: Packer

    /// The packed bytes, some at a time.
    func forEachPiece(_ body: ([UInt8]) throws -> Void) throws { try packer.forEachPiece(packed, body) }
  }

  /// Rows on their way; filled by who makes them.
  var waiting: [UInt8] = []

  private let packer: Packer
  private let queue = DispatchQueue(label: "packed rows")
  /// Batches that may lie between the two cores.
  private let room = DispatchSemaphore(value: 3)

  /// - Parameter path: The file being written; a nameless one is made beside it.
  init(besides path: String) throws {
    packer = try Packer(besides: path)
    waiting.reserveCapacity(Self.batch + 16_384)
  }

  /// To be called after each row.
  func handOverIfFull() throws { if waiting.count >= Self.batch { try handOver(.more) } }

  private func handOver(_ ending: ZlibStream.Ending) throws {
    room.wait()
    let (batch, packer, room) = (waiting, packer, room)
    queue.async {
      packer.pack(batch, ending)
      room.signal()
    }
    waiting = []
    waiting.reserveCapacity(Self.batch + 16_384)
    if let failure = packer.failure { throw failure }
  }

  /// Waits for the last rows.
  func finish() throws -> Result {
    try handOver(.join)
    queue.sync {}
    if let failure = packer.failure { throw failure }
    return packer.result
  }

  deinit { queue.sync {} }

  /// The other core's side.
  fileprivate final class Packer: Sendable {
    private struct State {
      let stream: ZlibStream
      var checksum = crc32(0, nil, 0)
      var packed = 0
      var unpacked = 0
      var failure: Failure?
    }

    private let state: Mutex<State>
    private let descriptor: Int32
    private let path: String

    init(besides path: String) throws {
      self.path = path
      let name = path + "3"
      descriptor = open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
      guard descriptor >= 0 else { throw ReplacingFile.failure(path, writing: errno) }
      unlink(name)
      guard let stream = ZlibStream(.deflate) else {
        close(descriptor)
        throw ReplacingFile.failure(path, writing: ENOMEM)
      }
      state = Mutex(State(stream: stream))
    }

    deinit { close(descriptor) }

    var failure: Failure? { state.withLock(\.failure) }

    var result: Result {
      state.withLock {
        Result(checksum: UInt($0.checksum), packed: $0.packed, unpacked: $0.unpacked, packer: self)
      }
    }

    func pack(_ bytes: [UInt8], _ ending: ZlibStream.Ending) {
      state.withLock { state in
        guard state.failure == nil else { return }
        state.checksum = bytes.withUnsafeBufferPointer { crc32(state.checksum, $0.baseAddress, UInt32($0.count)) }
        state.unpacked += bytes.count
        do {
          var packed = state.packed
          let isWhole = try state.stream.process(bytes, ending) { piece in
            try write(piece, at: packed)
            packed += piece.count
          }
          state.packed = packed
          if !isWhole { state.failure = Failure(.writeFailed, ["path": path, "reason": "zlib"]) }
        } catch {
          state.failure = error as? Failure ?? Failure(.writeFailed, ["path": path, "reason": "\(error)"])
        }
      }
    }

    private func write(_ bytes: [UInt8], at offset: Int) throws {
      try bytes.withUnsafeBytes { buffer in
        var done = 0
        while done < buffer.count {
          let count = pwrite(
            descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset + done))
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { throw ReplacingFile.failure(path, writing: errno) }
          done += count
        }
      }
    }

    func forEachPiece(_ count: Int, _ body: ([UInt8]) throws -> Void) throws {
      var done = 0
      while done < count {
        let piece = try [UInt8](unsafeUninitializedCapacity: min(65_536, count - done)) { buffer, filled in
          filled = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(done)))
          guard filled > 0 else { throw ReplacingFile.failure(path, writing: errno) }
        }
        try body(piece)
        done += piece.count
      }
    }
  }
}
