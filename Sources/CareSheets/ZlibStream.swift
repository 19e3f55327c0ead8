import CZlib

/// One direction of zlib, with the raw streams that ZIP holds. The state stays where it is: zlib keeps its address.
final class ZlibStream {
  enum Direction { case inflate, deflate }

  /// What follows the bytes handed over last.
  enum Ending {
    case more
    /// Other streams: what was packed so far ends with a whole byte, and packed bytes can be put behind it.
    case join
    case nothing
  }

  private(set) var isAtEnd = false
  private let direction: Direction
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var room = [UInt8](repeating: 0, count: 65_536)

  /// - Returns: `nil` when memory ran out.
  init?(_ direction: Direction) {
    self.direction = direction
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    // Minus the window bits: no header and no checksum around the data.
    let status =
      switch direction {
      case .inflate: inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size)
      case .deflate:
        deflateInit2_(
          stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
      }
    if status != Z_OK { return nil }
  }

  deinit {
    switch direction {
    case .inflate: inflateEnd(stream)
    case .deflate: deflateEnd(stream)
    }
    stream.deallocate()
  }

  /// - Returns: `false` when the data is broken.
  func process(_ input: [UInt8], _ ending: Ending, _ body: ([UInt8]) throws -> Void) throws -> Bool {
    var input = input
    return try input.withUnsafeMutableBufferPointer { source in
      stream.pointee.next_in = source.baseAddress
      stream.pointee.avail_in = UInt32(source.count)
      var isFull = true
      while isFull {
        var status = Z_OK
        let made = room.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(target.count)
          status =
            switch direction {
            case .inflate: inflate(stream, Z_NO_FLUSH)
            case .deflate: deflate(stream, ending.flush)
            }
          return target.count - Int(stream.pointee.avail_out)
        }
        // Z_BUF_ERROR says only that there was nothing left to do.
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return false }
        isAtEnd = isAtEnd || status == Z_STREAM_END
        isFull = stream.pointee.avail_out == 0
        if made > 0 { try body(Array(room[..<made])) }
      }
      return true
    }
  }
}

extension ZlibStream.Ending {
  fileprivate var flush: Int32 {
    switch self {
    case .more: Z_NO_FLUSH
    case .join: Z_SYNC_FLUSH
    case .nothing: Z_FINISH
    }
  }
}
