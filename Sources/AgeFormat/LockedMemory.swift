import Glibc

/// The system calls under ``SecretBytes``; the only file of the module that knows the system.
enum LockedMemory {
  /// Whole pages for at least `count` bytes, zeroed, kept out of swap and of core dumps as far as the
  /// system allows.
  ///
  /// Locking is a hardening, not a condition: where the limit of locked memory is used up
  /// (RLIMIT_MEMLOCK), the pages are given unlocked.
  static func allocate(_ count: Int) -> UnsafeMutableRawBufferPointer {
    let page = max(Int(sysconf(Int32(_SC_PAGESIZE))), 4096)
    let length = (max(count, 1) + page - 1) / page * page
    // Pages of their own: unlocking and dump rules work on whole pages, never on a neighbour's.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: page)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    _ = mlock(memory.baseAddress, length)
    _ = madvise(memory.baseAddress, length, MADV_DONTDUMP)
    return memory
  }

  /// Wipes the memory and gives it back.
  static func free(_ memory: UnsafeMutableRawBufferPointer) {
    wipe(memory)
    _ = madvise(memory.baseAddress, memory.count, MADV_DODUMP)
    _ = munlock(memory.baseAddress, memory.count)
    memory.deallocate()
  }

  /// Writes zeros that no optimiser may leave out.
  static func wipe(_ memory: UnsafeMutableRawBufferPointer) {
    guard let start = memory.baseAddress else { return }
    explicit_bzero(start, memory.count)
  }
}

extension MutableCollection<UInt8> {
  /// Overwrites every byte with zero, in place where this is the only holder of the storage.
  mutating func wipe() {
    let done: Void? = withContiguousMutableStorageIfAvailable {
      LockedMemory.wipe(UnsafeMutableRawBufferPointer($0))
    }
    guard done == nil else { return }
    for index in indices { self[index] = 0 }
    // Nobody reads these zeros, so the optimiser might not write them; it cannot leave this out.
    _ = withContiguousStorageIfAvailable {
      LockedMemory.wipe(UnsafeMutableRawBufferPointer(mutating: UnsafeRawBufferPointer($0)))
    }
  }
}
