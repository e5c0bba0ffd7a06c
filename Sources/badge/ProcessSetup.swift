private import Glibc

/// What has to hold before anything else happens.
enum ProcessSetup {
    /// How many cores there are to work on.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Writing to a pipe that nobody reads must be an error, not the end of the process; and a file that is opened must
    /// never get the number of a standard stream that the caller has closed.
    ///
    /// What stands in for a closed standard output cannot be written to: an answer that nobody can have had must not look
    /// like a good one.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        // A file that grows too large must be an error as well.
        signal(SIGXFSZ, SIG_IGN)
        for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
            _ = open("/dev/null", number == STDERR_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
