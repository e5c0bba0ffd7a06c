import Glibc
import Synchronization

/// A small HTTP server on the loopback address, on a port that the system chooses, which answers as a test tells it to,
/// however badly.
package final class LoopbackServer: Sendable {
    /// One thing that the server does with a connection.
    package enum Step: Sendable {
        /// Sends bytes.
        case send([UInt8])
        /// Sends the same bytes again and again, with a pause, until the other side has gone.
        case repeatForever([UInt8], pauseMilliseconds: Int)
        /// Does nothing for a time.
        case wait(milliseconds: Int)
    }

    /// A request as it came.
    package struct Request: Sendable {
        /// The path with the query.
        package let path: String
        /// The whole head.
        package let head: String
    }

    /// The port.
    package let port: Int
    private let listener: Int32
    private let answer: @Sendable (Request) -> [Step]
    private let seen = Mutex<[Request]>([])

    /// A server that answers every request with these steps and then closes the connection.
    package init(_ answer: @escaping @Sendable (Request) -> [Step]) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 64) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isListening else { throw Failure() }
        port = Int(UInt16(bigEndian: address.sin_port))
        try Self.onThread { [weak self, listener] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0, let server = self else {
                    if connection >= 0 { close(connection) }
                    // Closed here and nowhere else: its number may be another server's from now on.
                    close(listener)
                    return
                }
                do { try Self.onThread { server.serve(connection) } } catch { close(connection) }
            }
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    private struct Failure: Error {}

    /// The address of a path on this server.
    package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// The requests that came, in order.
    package var requests: [Request] { seen.withLock { $0 } }

    /// An answer with a status, header lines and a body of the right length.
    package static func response(
        _ status: Int = 200, type: String? = "application/json", _ lines: [String] = [], body: [UInt8] = []
    ) -> [Step] {
        let head =
            ["HTTP/1.1 \(status) Whatever", "Content-Length: \(body.count)", "Connection: close"]
            + (type.map { ["Content-Type: \($0)"] } ?? []) + lines
        return [.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)]
    }

    /// Bytes exactly as given.
    package static func text(_ text: String) -> Step { .send(Array(text.utf8)) }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        var head: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
            let count = read(connection, &buffer, buffer.count)
            guard count > 0 else { return }
            head += buffer.prefix(count)
            // Who begins with TLS is answered at once, and wrongly.
            if head.first == 0x16 { break }
        }
        let text = String(decoding: head, as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 2)
        let request = Request(path: words.count > 1 ? String(words[1]) : "", head: text)
        seen.withLock { $0.append(request) }
        for step in answer(request) {
            switch step {
            case .send(let bytes): guard Self.send(bytes, to: connection) else { return }
            case .wait(let milliseconds): usleep(UInt32(milliseconds) * 1000)
            case .repeatForever(let bytes, let pause):
                while Self.send(bytes, to: connection) { if pause > 0 { usleep(UInt32(pause) * 1000) } }
            }
        }
        shutdown(connection, Int32(SHUT_WR))
        // What the client still sends is read, so that closing does not cut off what it has yet to read.
        while read(connection, &buffer, buffer.count) > 0 {}
    }

    private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Runs something that waits on a thread of its own.
    private static func onThread(_ work: @escaping @Sendable () -> Void) throws {
        final class Box: Sendable {
            let work: @Sendable () -> Void
            init(_ work: @escaping @Sendable () -> Void) { self.work = work }
        }
        let box = Unmanaged.passRetained(Box(work))
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { box in
                if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work() }
                return nil
            }, box.toOpaque())
        guard failure == 0 else {
            box.release()
            throw Failure()
        }
        pthread_detach(thread)
    }
}
