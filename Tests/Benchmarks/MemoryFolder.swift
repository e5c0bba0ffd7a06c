import Foundation

/// A folder in memory, where nothing waits for a disk; one for temporary files where there is none.
enum MemoryFolder {
    static let path = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
}
