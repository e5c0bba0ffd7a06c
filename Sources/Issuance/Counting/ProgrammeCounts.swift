/// What a programme has done, in numbers: for those who pay, or ask.
public struct ProgrammeCounts: Sendable {
    /// What the rows are.
    public enum Row: String, CaseIterable, Sendable {
        /// Months, as `2026-11`, in Coordinated Universal Time.
        case month
        /// Achievements, by their short names.
        case achievement
    }

    /// What the columns are.
    public enum Column: String, CaseIterable, Sendable {
        /// Work that was handed in, once however often it was handed in again.
        case submitted
        /// Decisions that a badge is to be given.
        case approved
        /// Decisions that work goes back.
        case returned
        /// Decisions that no badge is given.
        case refused
        /// Badges, once however often they were issued anew.
        case awarded
        /// Badges that were taken back.
        case revoked
    }

    /// The rows and columns.
    public let table: CountTable
    /// The achievements that can be earned.
    public let achievements: Int
    /// Pieces of work that several people scored on their own, and those on which all of them agreed; `nil` is hidden.
    public let reviewed, agreed: Int?
}
