import Diagnostics
import LinkedData

/// What credentials say about where their status stands.
extension StatusResolver {
    /// The status of a credential.
    ///
    /// Open Badges 3.0, "CredentialStatus"; Bitstring Status List 1.0, "Validate Algorithm".
    func status(of badge: ResolvedBadge, in lists: StatusListResolver) async -> ResolvedStatus {
        var status = ResolvedStatus()
        guard let entries = badge.document["credentialStatus"]?.elements, !entries.isEmpty else { return status }
        guard entries.count <= Self.entryLimit else {
            status.revocation = .failed(
                Finding(
                    "limit.count",
                    Phrase(
                        "limit.count/badge-names-count-status-entries",
                        ["count": entries.count, "entryLimit": Self.entryLimit]),
                    remedy: Phrase("do/issuer-badge-one"), place: .pointer("/credentialStatus")))
            return status
        }
        let isList = badge.document["credentialStatus"]?.array != nil
        for (position, entry) in entries.enumerated() {
            let place = SourcePlace.pointer("/credentialStatus" + (isList ? "/\(position)" : ""))
            await judge(entry.object ?? [:], at: place, of: badge.document, in: lists, &status)
        }
        return status
    }

    /// Asks each kind of list that an entry names.
    private func judge(
        _ entry: JSONObject, at place: SourcePlace, of document: JSONObject, in lists: StatusListResolver,
        _ status: inout ResolvedStatus
    ) async {
        let types = entry["type"]?.elements ?? []
        let generations = StatusListGeneration.allCases.filter { types.contains(.string($0.entryType)) }
        let isNamedInList = types.contains("1EdTechRevocationList")
        if isNamedInList {
            status.add(await revocationList(entry, of: document, place: place), to: .revocation)
            if let notice = await storedCopy(entry["id"]?.text) { status.notices.append(notice) }
        }
        for generation in generations {
            do {
                let entry = try StatusListEntry(entry, of: generation)
                await judge(entry, at: place, in: lists, &status)
            } catch {
                status.add(.failed(Finding(error, place: place)), to: Self.purpose(of: entry))
            }
        }
        if !isNamedInList, generations.isEmpty {
            status.add(Self.unsupported(types.compactMap(\.text), place: place), to: Self.purpose(of: entry))
        }
    }

    /// That a list was read from a stored copy.
    func storedCopy(_ list: String?) async -> VerificationReport.Notice? {
        guard let address = list.flatMap({ IRI($0) }), address.isWebAddress,
            case .success(let document) = await documents.document(at: address), let moment = document.retrievedAt
        else { return nil }
        return .storedStatus(address, of: moment)
    }

    private static func purpose(of entry: JSONObject) -> StatusPurpose {
        if case .string(let name)? = entry["statusPurpose"] { StatusPurpose(name) } else { .revocation }
    }

    private func judge(
        _ entry: StatusListEntry, at place: SourcePlace, in lists: StatusListResolver, _ status: inout ResolvedStatus
    ) async {
        if case .unrecognised(let name) = entry.purpose {
            return status.add(.undetermined(Self.unknownPurpose(name, place: place)), to: entry.purpose)
        }
        for deviation in entry.deviations { status.notices.append(.statusDeviation(deviation)) }
        switch await lists.list(at: entry.list, of: entry.generation, &status.notices) {
        case .refused(let error): status.add(.failed(Finding(error, place: place)), to: entry.purpose)
        case .open(let reason): status.leaveOpen(reason, list: entry.list, for: entry.purpose, place: place)
        case .read(let contents):
            do throws(StatusListError) {
                guard contents.purposes.contains(entry.purpose) else {
                    throw StatusListError.otherPurpose(entry.purpose.name)
                }
                let length = contents.list.length(size: entry.size)
                if length < BitstringStatusList.minimumLength { status.notices.append(.shortStatusList(length)) }
                let value = try contents.list.status(at: entry.index, size: entry.size)
                status.record(value, of: entry, place: place)
            } catch {
                status.add(.failed(Finding(error, place: place)), to: entry.purpose)
            }
        }
    }

    private static func unsupported(_ types: [String], place: SourcePlace) -> CheckOutcome {
        return .undetermined(
            Finding(
                "status.unknown",
                types.isEmpty
                    ? Phrase("status.unknown/no-type")
                    : Phrase("status.unknown/type", ["type": types.joined(separator: ", ")]),
                remedy: Phrase("do/issuer-whether-badge-still-good"), place: place))
    }

    private static func unknownPurpose(_ name: JSONText, place: SourcePlace) -> Finding {
        Finding(
            "status.unknown",
            Phrase("status.unknown/badge-status-purpose-value-means", ["value": name.value.prefix(80)]),
            remedy: Phrase("do/issuer-whether-badge-still-good"), place: place)
    }
}
