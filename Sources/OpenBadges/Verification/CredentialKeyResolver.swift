import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Finds the key of a VC-JWT and asks whether it is the issuer's.
///
/// The key is the issuer's when the issuer is the key, or when the issuer's own document lists it. A key that only the
/// badge presents leaves the question open: that is how badges are forged.
struct CredentialKeyResolver {
    let documents: FetchedDocuments
    let keys: KeyCache

    /// The key that a header names or presents.
    func resolve(_ header: JOSEHeader, issuer: IRI?, signedAt: Instant?) async -> KeyResolution {
        guard let issuer else {
            return .none(
                .failed(
                    Finding(
                        "key.issuer", "The badge names no issuer with an id, so no key can be the issuer's.",
                        remedy: "Ask for a badge that names its issuer.", place: .pointer("/issuer"))), name: nil)
        }
        if let name = header.keyID {
            if name.utf8.starts(with: "did:".utf8) { return await byDID(name, issuer: issuer, header, signedAt) }
            if let address = IRI(name), address.scheme == "https" {
                return await byWebAddress(address, issuer: issuer, header, signedAt)
            }
            if let address = IRI(name), address.scheme == "http" {
                return .none(
                    .failed(
                        Finding(
                            "key.resolve",
                            "The key is named by an http address, where anybody on the way can exchange it.",
                            remedy: "Ask the issuer for a badge whose key has an https address or a DID.",
                            specification: "Open Badges 3.0, JWT Proof Format, kid")), name: address.text)
            }
            return await byRelativeName(name, issuer: issuer, header, signedAt)
        }
        if let presented = header.jsonWebKey {
            return await byPresentedKey(presented, issuer: issuer, header, signedAt)
        }
        return .none(
            .failed(
                Finding(
                    "key.resolve", "The token says neither where its key is (kid) nor what it is (jwk).",
                    remedy: "Ask the issuer for a badge that names its key.",
                    specification: "Open Badges 3.0, JWT Proof Format")), name: nil)
    }

    // MARK: Ways to name a key

    private func byDID(
        _ name: String, issuer: IRI, _ header: JOSEHeader, _ signedAt: Instant?
    ) async -> KeyResolution {
        let url: DIDURL
        do {
            url = try DIDURL(name)
        } catch {
            return .none(.failed(Finding(error)), name: name)
        }
        let isIssuer = url.did.hasSameBytes(as: issuer.text)
        var resolution: KeyResolution
        switch await method(url) {
        case .success(let method):
            resolution = usable(method, header, signedAt)
            resolution.issuerIsTheKey = isIssuer && url.method != "web"
        case .failure(let failure):
            resolution = .none(failure.outcome, name: name)
            if failure.isAboutPurpose {
                resolution.purpose = failure.outcome
                resolution.key = .notRun(because: "The key is not listed for statements, so it was not used.")
            }
        }
        if isIssuer { return resolution }
        if issuer.isWebAddress {
            await bind(&resolution, named: name, to: issuer, header, signedAt)
        } else {
            resolution.binding = .failed(Self.otherOwner(url.did, issuer: issuer))
        }
        return resolution
    }

    private func byWebAddress(
        _ address: IRI, issuer: IRI, _ header: JOSEHeader, _ signedAt: Instant?
    ) async -> KeyResolution {
        let location = address.withoutFragment
        let document: KeyDocument
        switch await keyDocument(at: location) {
        case .success(let read): document = read
        case .failure(let failure):
            return await withoutDocument(failure, name: address.text, issuer: issuer, header, signedAt)
        }
        var named = document.keys(named: address.text)
        if named.isEmpty, address.fragment == nil, document.keys.count == 1 { named = document.keys }
        guard let method = named.first, named.count == 1 else {
            return .none(.failed(Self.notListed(address.text, in: location)), name: address.text)
        }
        var resolution = usable(method, header, signedAt)
        resolution.name = address.text
        if !location.hasSameBytes(as: issuer.withoutFragment) {
            await bind(&resolution, named: address.text, to: issuer, header, signedAt)
        }
        return resolution
    }

    /// A name that means something only in the issuer's own document.
    private func byRelativeName(
        _ name: String, issuer: IRI, _ header: JOSEHeader, _ signedAt: Instant?
    ) async -> KeyResolution {
        if issuer.scheme == "did" {
            let fragment = name.hasPrefix("#") ? name : "#" + name
            return await byDID(issuer.text + fragment, issuer: issuer, header, signedAt)
        }
        guard issuer.scheme == "https" else {
            guard let presented = header.jsonWebKey else {
                return .none(.failed(Self.noWayToKey(name, of: issuer)), name: name)
            }
            return await byPresentedKey(presented, issuer: issuer, header, signedAt)
        }
        let document: KeyDocument
        switch await keyDocument(at: issuer.withoutFragment) {
        case .success(let read): document = read
        case .failure(let failure):
            return await withoutDocument(failure, name: name, issuer: issuer, header, signedAt)
        }
        let named = document.keys(named: name)
        guard let method = named.first, named.count == 1 else {
            return .none(.failed(Self.notListed(name, in: issuer.text)), name: name)
        }
        return usable(method, header, signedAt)
    }

    /// A key that the badge brings along: good for the signature, and the issuer's only if somebody else says so.
    private func byPresentedKey(
        _ presented: JSONWebKey, issuer: IRI, _ header: JOSEHeader, _ signedAt: Instant?
    ) async -> KeyResolution {
        let method = VerificationMethod(id: "jwk", controller: issuer.text, jsonWebKey: presented)
        var resolution = usable(method, header, signedAt)
        await bind(&resolution, named: nil, to: issuer, header, signedAt)
        resolution.issuerIsTheKey =
            resolution.binding == .passed
            && ["did:key:", "did:jwk:"].contains { issuer.text.utf8.starts(with: $0.utf8) }
        return resolution
    }

    /// The document with the key cannot be had: a key that the badge also presents still lets the signature be checked.
    private func withoutDocument(
        _ failure: KeyDocumentFailure, name: String, issuer: IRI, _ header: JOSEHeader, _ signedAt: Instant?
    ) async -> KeyResolution {
        guard failure.isOpen, let presented = header.jsonWebKey else { return .none(failure.outcome, name: name) }
        return await byPresentedKey(presented, issuer: issuer, header, signedAt)
    }

    // MARK: Documents

    /// Why a key document is not there to be read.
    private struct KeyDocumentFailure: Error {
        let outcome: CheckOutcome
        /// Whether the key is there, and only meant for something else.
        var isAboutPurpose = false
        var isOpen: Bool {
            if case .undetermined = outcome { true } else { false }
        }
    }

    private func method(_ url: DIDURL) async -> Result<VerificationMethod, KeyDocumentFailure> {
        do throws(DIDError) {
            if let method = try VerificationMethod.within(url, cache: keys) { return .success(method) }
            let location = try DIDWeb(url).documentURL
            return await controllerDocument(of: url, at: location).flatMap { document in
                do throws(ControllerDocumentError) {
                    return .success(
                        try url.fragment == nil ? document.onlyAssertionMethod() : document.assertionMethod(url.text))
                } catch {
                    let isAboutPurpose = if case .notForAssertions = error { true } else { false }
                    return .failure(
                        KeyDocumentFailure(outcome: .failed(Finding(error)), isAboutPurpose: isAboutPurpose))
                }
            }
        } catch {
            if case .unsupportedMethod = error {
                return .failure(KeyDocumentFailure(outcome: .undetermined(Finding(error))))
            }
            return .failure(KeyDocumentFailure(outcome: .failed(Finding(error))))
        }
    }

    private func controllerDocument(
        of url: DIDURL, at location: String
    ) async -> Result<ControllerDocument, KeyDocumentFailure> {
        await json(at: location).flatMap { value in
            do throws(ControllerDocumentError) {
                return .success(try ControllerDocument(value, at: url.did, cache: keys))
            } catch {
                return .failure(KeyDocumentFailure(outcome: .failed(Finding(error))))
            }
        }
    }

    private func keyDocument(at location: String) async -> Result<KeyDocument, KeyDocumentFailure> {
        await json(at: location).flatMap { value in
            do throws(ControllerDocumentError) {
                return .success(try KeyDocument(value, at: location, cache: keys))
            } catch {
                return .failure(KeyDocumentFailure(outcome: .failed(Finding(error))))
            }
        }
    }

    private func json(at location: String) async -> Result<JSONValue, KeyDocumentFailure> {
        guard let address = IRI(location) else {
            return .failure(
                KeyDocumentFailure(outcome: .failed(Finding(DocumentError.unavailable(url: location)))))
        }
        return await documents.json(at: address).mapError { error in
            guard case .missing(let reason) = error else { return KeyDocumentFailure(outcome: .failed(error.finding)) }
            let finding = Finding(
                "key.resolve", "The document that holds the issuer's key could not be had: \(reason.explanation)",
                remedy: reason.remedy)
            return KeyDocumentFailure(outcome: .undetermined(finding))
        }
    }

    // MARK: Judgements

    /// The key of a method, refused where its owner does not let it make this signature at this time.
    private func usable(_ method: VerificationMethod, _ header: JOSEHeader, _ signedAt: Instant?) -> KeyResolution {
        var resolution = KeyResolution(
            name: method.id, publicKey: method.publicKey, key: .passed, binding: .passed)
        if let fault = Self.fault(of: method, header, signedAt) { resolution.key = .failed(fault) }
        return resolution
    }

    /// Why a method must not be used for this signature at this time.
    ///
    /// An algorithm that is made for another type of key is left to the check of the signature.
    private static func fault(
        of method: VerificationMethod, _ header: JOSEHeader, _ signedAt: Instant?
    ) -> Finding? {
        if header.algorithm.fits(method.publicKey.type), !method.permitsVerifying(header.algorithm) {
            return notPermitted(header)
        }
        guard let signedAt else { return nil }
        do {
            try method.requireInForce(at: signedAt)
            return nil
        } catch {
            return Finding(error)
        }
    }

    /// What the issuer's own document says about a key.
    private enum Listing {
        /// It lists the key; with the methods that have it, or none where it refers to the key by name.
        case listed([VerificationMethod])
        case notListed
        /// The document could not be had or read.
        case unknown
        case refused(Finding)
    }

    /// Binds a key to the issuer through the issuer's own document, whose limits on the key then hold as well: a key
    /// that the issuer has revoked does not become good again because the badge presents it in another way.
    private func bind(
        _ resolution: inout KeyResolution, named name: String?, to issuer: IRI, _ header: JOSEHeader,
        _ signedAt: Instant?
    ) async {
        guard let key = resolution.publicKey else { return }
        switch await listing(of: key, named: name, by: issuer) {
        case .unknown: resolution.binding = .undetermined(Self.unbound(issuer))
        case .notListed: resolution.binding = .failed(Self.notListedByIssuer(issuer))
        case .refused(let finding): resolution.binding = .failed(finding)
        case .listed(let methods):
            resolution.binding = .passed
            let faults = methods.map { Self.fault(of: $0, header, signedAt) }
            guard resolution.key == .passed, !faults.isEmpty, !faults.contains(nil), let fault = faults.first else {
                return
            }
            resolution.key = fault.map { .failed($0) } ?? .passed
        }
    }

    /// Whether the issuer's own document lists a key.
    private func listing(of key: PublicKey, named name: String?, by issuer: IRI) async -> Listing {
        if issuer.text.utf8.starts(with: "did:".utf8) { return await listing(of: key, byDID: issuer) }
        // What comes over http anybody on the way can exchange.
        guard issuer.scheme == "https" else { return .unknown }
        guard case .success(let document) = await keyDocument(at: issuer.withoutFragment) else { return .unknown }
        let methods = document.keys.filter { $0.publicKey == key }
        if !methods.isEmpty { return .listed(methods) }
        // A name vouches for the key only where the document leaves the key itself to be looked up.
        if let name, document.keys(named: name).isEmpty, document.lists(keyNamed: name) { return .listed([]) }
        return .notListed
    }

    private func listing(of key: PublicKey, byDID issuer: IRI) async -> Listing {
        do throws(DIDError) {
            let url = try DIDURL(issuer.text)
            if let method = try VerificationMethod.within(url, cache: keys) {
                return method.publicKey == key ? .listed([method]) : .notListed
            }
            guard case .success(let document) = await controllerDocument(of: url, at: try DIDWeb(url).documentURL)
            else { return .unknown }
            let methods = document.assertionMethods.filter { $0.publicKey == key }
            return methods.isEmpty ? .notListed : .listed(methods)
        } catch {
            if case .unsupportedMethod = error { return .unknown }
            return .refused(Finding(error))
        }
    }

    // MARK: Findings

    private static func unbound(_ issuer: IRI) -> Finding {
        Finding(
            "key.unbound",
            "The key comes with the badge itself, and the document of the issuer \(issuer) that should list it could not be had. Anybody can make a badge that names this issuer and brings its own key.",
            remedy: "Supply the issuer's document with --documents INDEX, or list the key in a trust list (--trust).",
            place: .pointer("/issuer/id"))
    }

    private static func notListedByIssuer(_ issuer: IRI) -> Finding {
        Finding(
            "key.issuer", "The key that signed this badge is not a key of its issuer \(issuer).",
            remedy: "Do not rely on this badge; ask the issuer whether it signed it.", place: .pointer("/issuer/id"))
    }

    private static func otherOwner(_ did: String, issuer: IRI) -> Finding {
        Finding(
            "key.issuer", "The badge was signed with a key of \(did), but it names \(issuer) as its issuer.",
            remedy: "Do not rely on this badge; ask the issuer whether it signed it.", place: .pointer("/issuer/id"))
    }

    private static func noWayToKey(_ name: String, of issuer: IRI) -> Finding {
        Finding(
            "key.resolve",
            "The key is named \(name), and the issuer \(issuer) has no https address or DID under which it could be found.",
            remedy: "Ask the issuer for a badge whose key has an https address or a DID.",
            specification: "Open Badges 3.0, JWT Proof Format, kid")
    }

    private static func notListed(_ name: String, in location: String) -> Finding {
        Finding(
            "key.resolve", "The document at \(location) does not list exactly one key named \(name).",
            remedy: "Ask the issuer to publish its key under the name that its badges use.")
    }

    private static func notPermitted(_ header: JOSEHeader) -> Finding {
        Finding(
            "key.weak", "The key's owner does not let it be used for signatures with \(header.algorithmName).",
            remedy: "Ask the issuer for a badge signed with a key that is meant for it.",
            specification: "RFC 7517, \"use\", \"key_ops\" and \"alg\" Parameters")
    }
}
