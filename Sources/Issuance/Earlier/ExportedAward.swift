public import LinkedData

/// A row of a table of awards as a platform exports it: where the badge is, and whose it is.
public struct ExportedAward: Hashable, Sendable {
    /// What a column of such a table may hold.
    public enum Field: String, CaseIterable, Hashable, Sendable {
        /// The address of the badge.
        case address
        /// The person.
        case recipient
    }

    /// The address at which the badge is.
    public let address: IRI
    /// The person.
    public let recipient: String

    /// The rows of a table.
    ///
    /// - Throws: for the first row that lacks something: an export that has been cut is not taken over in part.
    public static func list(_ file: [UInt8], columns named: [Field: String] = [:]) throws -> [ExportedAward] {
        let table = try DelimitedTable(file)
        let columns = try TableColumns(table, named: named)
        for field in Field.allCases where !columns.hold(field) {
            throw BatchError.noColumn(field.rawValue, columns: table.header)
        }
        return try table.rows.map { row in
            guard let recipient = columns.text(.recipient, in: row) else {
                throw BatchError.inLine(row.line, missing: Field.recipient.rawValue)
            }
            guard let text = columns.text(.address, in: row), let address = IRI(text), address.isWebAddress else {
                throw BatchError.inLine(row.line, missing: Field.address.rawValue)
            }
            return ExportedAward(address: address, recipient: recipient)
        }
    }
}

extension ExportedAward.Field: TableField {
    var names: [String] {
        switch self {
        case .address:
            [
                "address", "url", "badge url", "badge link", "assertion", "assertion url", "open badge url",
                "open badge id", "json url", "hosted url", "issued badge url", "public url",
            ]
        case .recipient:
            BatchField.recipient.names + [
                "recipient email", "recipient (email)", "issued to email", "earner email", "recipient identifier",
            ]
        }
    }
}
