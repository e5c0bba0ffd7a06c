import Cryptography
import Diagnostics
import LinkedData
import Proofs

extension CredentialKeyResolver {
    /// The key of a method, refused where its owner does not let it make this signature at this time.
    func usable(_ method: VerificationMethod, _ request: KeyRequest) -> KeyResolution {
        var resolution = KeyResolution(name: method.id, publicKey: method.publicKey, key: .passed, binding: .passed)
        resolution.key = permission(of: method, request)
        resolution.expired = expiry(of: method)
        return resolution
    }

    /// The key of a name in a document.
    func usable(_ name: String, in document: KeyDocument, _ request: KeyRequest) -> KeyResolution {
        do {
            var resolution = usable(try document.key(named: name), request)
            resolution.purposeIsStated = document.statesPurposes
            return resolution
        } catch {
            return .none(KeyDocumentFailure(error), name: name)
        }
    }

    /// Whether a method may be used for this signature at this time.
    ///
    /// An algorithm that is made for another type of key is left to the check of the signature.
    private func permission(of method: VerificationMethod, _ request: KeyRequest) -> CheckOutcome {
        if let algorithm = request.algorithm(for: method.publicKey.type), !method.permitsVerifying(algorithm) {
            return .failed(KeyFinding.notPermitted(request))
        }
        do {
            try method.requireInForce(at: request.signedAt ?? instant)
        } catch {
            return .failed(Finding(error))
        }
        // Whoever took the key can write any date into what it signs.
        if let revoked = method.revoked, revoked.instant <= instant {
            return .undetermined(KeyFinding.revokedSince(revoked, method))
        }
        return .passed
    }

    /// When the key of a method expired, where it has.
    private func expiry(of method: VerificationMethod) -> DateTime? {
        method.expires.flatMap { $0.instant <= instant ? $0 : nil }
    }

    /// What the issuer's own document says about a key.
    private enum Listing {
        /// It lists the key; with the methods that have it, or none where it refers to the key by name.
        case listed([VerificationMethod], purposeIsStated: Bool)
        case notListed
        /// The document could not be had or read.
        case unknown
        case refused(Finding)
    }

    /// Binds a key to the issuer through the issuer's own document, whose limits on the key then hold as well: a key
    /// that the issuer has revoked does not become good again because the badge presents it in another way.
    func bind(
        _ resolution: inout KeyResolution, named name: String?, to issuer: IRI, _ request: KeyRequest
    ) async {
        guard let key = resolution.publicKey else { return }
        switch await listing(of: key, named: name, by: issuer) {
        case .unknown: resolution.binding = .undetermined(KeyFinding.unbound(issuer))
        case .notListed: resolution.binding = .failed(KeyFinding.notListedByIssuer(issuer, request))
        case .refused(let finding): resolution.binding = .failed(finding)
        case .listed(let methods, let purposeIsStated):
            resolution.binding = .passed
            resolution.purposeIsStated = resolution.purposeIsStated && purposeIsStated
            let permissions = methods.map { permission(of: $0, request) }
            // Where several entries have the key, one that is in force is enough.
            guard resolution.key == .passed, !permissions.isEmpty, !permissions.contains(.passed) else {
                resolution.expired = resolution.expired ?? methods.lazy.compactMap { expiry(of: $0) }.first
                return
            }
            resolution.key = CheckOutcome.worst(permissions)
        }
    }

    /// Whether the issuer's own document lists a key.
    private func listing(of key: PublicKey, named name: String?, by issuer: IRI) async -> Listing {
        if issuer.text.utf8.starts(with: "did:".utf8) { return await listing(of: key, byDID: issuer) }
        // What comes over http anybody on the way can exchange.
        guard issuer.scheme == "https" else { return .unknown }
        guard case .success(let document) = await documents.keyDocument(at: issuer.withoutFragment) else {
            return .unknown
        }
        let methods = document.keys.filter { $0.publicKey == key }
        if !methods.isEmpty { return .listed(methods, purposeIsStated: document.statesPurposes) }
        // A name vouches for the key only where the document leaves the key itself to be looked up.
        if let name, document.keys(named: name).isEmpty, document.lists(keyNamed: name) {
            return .listed([], purposeIsStated: true)
        }
        return .notListed
    }

    private func listing(of key: PublicKey, byDID issuer: IRI) async -> Listing {
        do throws(DIDError) {
            let url = try DIDURL(issuer.text)
            if let method = try VerificationMethod.within(url, cache: documents.keys) {
                return method.publicKey == key ? .listed([method], purposeIsStated: true) : .notListed
            }
            guard
                case .success(let document) = await documents.controllerDocument(
                    of: url, at: try DIDWeb(url).documentURL)
            else { return .unknown }
            let methods = document.assertionMethods.filter { $0.publicKey == key }
            return methods.isEmpty ? .notListed : .listed(methods, purposeIsStated: true)
        } catch {
            if case .unsupportedMethod = error { return .unknown }
            return .refused(Finding(error))
        }
    }
}
