import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Finds the key of a credential's proof and asks whether it is the issuer's.
///
/// The key is the issuer's when the issuer is the key, or when the issuer's own document lists it. A key that only the
/// badge presents leaves the question open: that is how badges are forged.
struct CredentialKeyResolver {
    let documents: KeyDocuments
    /// The moment of the question: what a key's owner has said by then counts.
    let instant: Instant

    init(documents: FetchedDocuments, keys: KeyCache, at instant: Instant) {
        self.documents = KeyDocuments(documents: documents, keys: keys)
        self.instant = instant
    }

    /// The key that a proof names or presents.
    func resolve(_ request: KeyRequest) async -> KeyResolution {
        guard let issuer = request.issuer else {
            return .none(.failed(KeyFinding.noIssuer(request)), name: nil)
        }
        guard let name = request.name else {
            return await byPresentedKey(issuer: issuer, request, orElse: .failed(KeyFinding.noKey))
        }
        if name.utf8.starts(with: "did:".utf8) { return await byDID(name, issuer: issuer, request) }
        if let address = IRI(name), address.scheme == "https" {
            return await byWebAddress(address, issuer: issuer, request)
        }
        if let address = IRI(name), address.scheme == "http" {
            return .none(.failed(KeyFinding.insecure(request)), name: address.text)
        }
        return await byRelativeName(name, issuer: issuer, request)
    }

    private func byDID(_ name: String, issuer: IRI, _ request: KeyRequest) async -> KeyResolution {
        let url: DIDURL
        do {
            url = try DIDURL(name)
        } catch {
            return .none(.failed(Finding(error)), name: name)
        }
        let isIssuer = url.did.hasSameBytes(as: issuer.text)
        var resolution: KeyResolution
        switch await documents.method(url) {
        case .success(let method):
            resolution = usable(method, request)
            resolution.issuerIsTheKey = isIssuer && url.method != "web"
        case .failure(let failure):
            resolution = .none(failure, name: name)
        }
        if isIssuer { return resolution }
        if issuer.scheme == "did" {
            resolution.binding = .failed(KeyFinding.otherOwner(url.did, issuer: issuer, request))
        } else {
            await bind(&resolution, named: name, to: issuer, request)
        }
        return resolution
    }

    private func byWebAddress(_ address: IRI, issuer: IRI, _ request: KeyRequest) async -> KeyResolution {
        let location = address.withoutFragment
        let document: KeyDocument
        switch await documents.keyDocument(at: location) {
        case .success(let read): document = read
        case .failure(let failure):
            return await withoutDocument(failure, name: address.text, issuer: issuer, request)
        }
        var resolution = usable(address.text, in: document, request)
        resolution.name = address.text
        if !location.hasSameBytes(as: issuer.withoutFragment) {
            await bind(&resolution, named: address.text, to: issuer, request)
        }
        return resolution
    }

    /// A name that means something only in the issuer's own document.
    private func byRelativeName(_ name: String, issuer: IRI, _ request: KeyRequest) async -> KeyResolution {
        if issuer.scheme == "did" {
            let fragment = name.hasPrefix("#") ? name : "#" + name
            return await byDID(issuer.text + fragment, issuer: issuer, request)
        }
        guard issuer.scheme == "https" else {
            return await byPresentedKey(
                issuer: issuer, request, orElse: .failed(KeyFinding.noWayToKey(name, of: issuer, request)))
        }
        let document: KeyDocument
        switch await documents.keyDocument(at: issuer.withoutFragment) {
        case .success(let read): document = read
        case .failure(let failure):
            return await withoutDocument(failure, name: name, issuer: issuer, request)
        }
        return usable(name, in: document, request)
    }

    /// A key that the badge brings along: good for the signature, and the issuer's only if somebody else says so.
    private func byPresentedKey(
        issuer: IRI, _ request: KeyRequest, orElse absence: CheckOutcome
    ) async -> KeyResolution {
        let presented: VerificationMethod
        do {
            guard let method = try request.presented(keys: documents.keys, for: issuer) else {
                return .none(absence, name: request.name)
            }
            presented = method
        } catch {
            return .none(.failed(Finding(error)), name: request.name)
        }
        var resolution = usable(presented, request)
        await bind(&resolution, named: nil, to: issuer, request)
        resolution.issuerIsTheKey =
            resolution.binding == .passed
            && ["did:key:", "did:jwk:"].contains { issuer.text.utf8.starts(with: $0.utf8) }
        return resolution
    }

    /// The document with the key cannot be had: a key that the badge also presents still lets the signature be checked.
    private func withoutDocument(
        _ failure: KeyDocumentFailure, name: String, issuer: IRI, _ request: KeyRequest
    ) async -> KeyResolution {
        guard failure.isMissing else { return .none(failure.outcome, name: name) }
        return await byPresentedKey(issuer: issuer, request, orElse: failure.outcome)
    }
}
