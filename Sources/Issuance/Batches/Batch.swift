public import Diagnostics

/// People who are to get badges on one officer's word, after somebody has assessed them: a table with a row for each.
public struct Batch: Sendable {
    /// A row that can be awarded.
    public struct Entry: Sendable {
        /// The line in the file.
        public let line: Int
        /// The identifier of the submission that it becomes: the same for the same row of the same file.
        public let id: String
        let item: CatalogueItem
        let draft: SubmissionDraft
        let levels: [ScoreSheet.Score]
        /// Whether it was recorded in an earlier run: then it stays as it is, whoever runs the table again.
        let isRecorded: Bool

        /// What it gives, to whom.
        var claim: BatchClaim {
            BatchClaim(recipient: draft.recipient, slug: item.slug, term: draft.term)
        }
    }

    /// A row that cannot be awarded, and why.
    public struct Fault: Sendable {
        /// The line in the file.
        public let line: Int
        /// What is wrong with it.
        public let reason: any ExplainedError
    }

    /// SHA-256 over the file.
    public let digest: ContentDigest
    /// The rows that can be awarded, in their order.
    public let entries: [Entry]
    /// The rows that cannot.
    public let faults: [Fault]
    /// The names of columns that hold nothing which a batch knows.
    public let unusedColumns: [String]
    /// The number of the last record that was there when the table was read.
    let horizon: Int
}

/// Why a table, or a row of it, cannot be used.
public enum BatchError: ExplainedError, Equatable {
    /// No column says who gets the badges.
    case noRecipients(columns: [String])
    /// There is nobody in the table.
    case noRows
    /// A column is named that the table does not have.
    case noColumn(String, columns: [String])
    /// Two columns hold the same thing.
    case twoColumns(String)
    /// A cell that has to be filled is empty.
    case missing(String)
    /// The text of a cell is not what it should be.
    case unsuitable(String, String)
    /// A row of a table that is taken over as a whole or not at all lacks something.
    case inLine(Int, missing: String)
    /// A criterion of the rubric has no level.
    case noLevel([String])
    /// A level is below the required one.
    case below([String])
    /// Another row gives the same badge to the same person.
    case repeated(line: Int)
    /// A row has more filled cells than the table has columns.
    case surplus(cells: Int, columns: Int)
    /// The person was forgotten since the row was awarded.
    case forgotten
    /// The person was awarded this badge before.
    case awardedBefore(String)
    /// The person was awarded this badge before, and it was revoked.
    case revokedBefore(String)
    /// This badge is approved for the person, and not awarded yet.
    case approvedBefore(String)
    /// The person has handed in work for this badge, on which it may still be awarded.
    case handedInBefore(String)
    /// The programme gives badges only after its own reviews.
    case ownReviewsOnly

    /// `batch.columns`, `batch.row` or `batch.policy`.
    public var code: FindingCode {
        switch self {
        case .noRecipients, .noColumn, .twoColumns: "batch.columns"
        case .missing, .unsuitable, .inLine, .noLevel, .below, .repeated, .surplus, .awardedBefore, .revokedBefore,
            .forgotten, .approvedBefore, .handedInBefore:
            "batch.row"
        case .ownReviewsOnly: "batch.policy"
        case .noRows: "table.format"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .noRecipients(let columns):
            "No column says who gets the badges. The columns are: \(columns.joined(separator: ", "))."
        case .noRows: "The table has no row behind the names of its columns, so there is nobody to award."
        case .noColumn(let name, let columns):
            "There is no column \"\(name)\". The columns are: \(columns.joined(separator: ", "))."
        case .twoColumns(let field): "Two columns hold the \(field)."
        case .missing(let field): "The \(field) is missing."
        case .unsuitable(let field, let text): "\"\(text.prefix(100))\" is no \(field) that can be used."
        case .inLine(let line, let field): "In line \(line) there is no \(field) that can be used."
        case .noLevel(let criteria): "There is no level for \(criteria.joined(separator: "; "))."
        case .below(let criteria): "The level is below the required one in \(criteria.joined(separator: "; "))."
        case .repeated(let line): "Line \(line) gives the same badge to the same person."
        case .surplus(let cells, let columns):
            "The row has \(cells) cells and the table \(columns) columns, so a cell may stand in the wrong column."
        case .forgotten: "The person of this row was forgotten since it was recorded."
        case .revokedBefore(let id): "The person had this badge, as \(id), and it was revoked."
        case .approvedBefore(let id): "This badge is approved for the person already, as \(id)."
        case .handedInBefore(let id):
            "The person has handed in work for this badge, as \(id), and it is not awarded yet."
        case .awardedBefore(let id): "The person has this badge already, as \(id)."
        case .ownReviewsOnly: "This programme gives badges only after reviews of its own."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .noRecipients: "Name the column with --column recipient=NAME."
        case .noRows: "Check that the right table was saved."
        case .noColumn: "Name a column as the first row of the table does."
        case .twoColumns(let field): "Say which one counts: --column \(field)=NAME"
        case .missing, .unsuitable, .inLine: "Mend the cell and run it again."
        case .noLevel: "Add a column with the name of each criterion, or --level LEVEL for all of them."
        case .below: "Leave the row out; the person may hand in work of their own."
        case .repeated: "Leave one of them out."
        case .surplus: "Put text that holds the delimiter into quotation marks, and run it again."
        case .forgotten: "Leave the row out."
        case .revokedBefore:
            "Leave the row out. If it is to be awarded anew, the row needs a term of its own: only then is it another badge."
        case .approvedBefore: "Award it with badge award all."
        case .handedInBefore: "Decide on that work: badge review decide"
        case .awardedBefore: "Nothing has to be done."
        case .ownReviewsOnly: "An administrator can accept it: badge policy set --outside-assessment"
        }
    }
}
