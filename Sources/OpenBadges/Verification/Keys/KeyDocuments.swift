import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Why a document does not give a key.
struct KeyDocumentFailure: Error {
    /// The answer to the question for the key.
    let outcome: CheckOutcome
    /// Whether the key is there, and only meant for something else.
    private(set) var isAboutPurpose = false

    /// Whether the document could not be had, so that it speaks neither for a key nor against it.
    let isMissing: Bool

    init(_ outcome: CheckOutcome, isMissing: Bool = false) {
        self.outcome = outcome
        self.isMissing = isMissing
    }

    /// What a document that could be had does not give.
    init(_ error: ControllerDocumentError) {
        self.init(.failed(Finding(error)))
        if case .notForAssertions = error { isAboutPurpose = true }
    }
}

/// Fetches the documents in which controllers list their keys.
struct KeyDocuments {
    let documents: FetchedDocuments
    let keys: KeyCache

    /// The key that a DID URL names, which may be the identifier itself.
    func method(_ url: DIDURL) async -> Result<VerificationMethod, KeyDocumentFailure> {
        do throws(DIDError) {
            if let method = try VerificationMethod.within(url, cache: keys) { return .success(method) }
            let location = try DIDWeb(url).documentURL
            return await controllerDocument(of: url, at: location).flatMap { document in
                do throws(ControllerDocumentError) {
                    return .success(
                        try url.fragment == nil ? document.onlyAssertionMethod() : document.assertionMethod(url.text))
                } catch {
                    return .failure(KeyDocumentFailure(error))
                }
            }
        } catch {
            // Others may know the method, but identifiers made for examples lead nobody to a key.
            if case .unsupportedMethod(let method) = error, !method.hasSameBytes(as: "example") {
                return .failure(KeyDocumentFailure(.undetermined(Finding(error))))
            }
            return .failure(KeyDocumentFailure(.failed(Finding(error))))
        }
    }

    /// The DID document of an identifier.
    func controllerDocument(
        of url: DIDURL, at location: String
    ) async -> Result<ControllerDocument, KeyDocumentFailure> {
        await json(at: location).flatMap { value in
            do throws(ControllerDocumentError) {
                return .success(try ControllerDocument(value, at: url.did, cache: keys))
            } catch {
                return .failure(KeyDocumentFailure(error))
            }
        }
    }

    /// What is said about keys at a web address.
    func keyDocument(at location: String) async -> Result<KeyDocument, KeyDocumentFailure> {
        await json(at: location).flatMap { value in
            do throws(ControllerDocumentError) {
                return .success(try KeyDocument(value, at: location, cache: keys))
            } catch {
                return .failure(KeyDocumentFailure(error))
            }
        }
    }

    private func json(at location: String) async -> Result<JSONValue, KeyDocumentFailure> {
        guard let address = IRI(location) else {
            return .failure(
                KeyDocumentFailure(.failed(Finding(DocumentError.unavailable(url: location)))))
        }
        return await documents.json(at: address).mapError { error in
            guard case .missing(let reason) = error else { return KeyDocumentFailure(.failed(error.finding)) }
            let finding = Finding(
                "key.resolve", Phrase("key.resolve/document-holds-issuer-key-could", ["reason": reason.account]),
                remedy: reason.advice)
            // Who says that there is no such document has answered; who cannot be reached has not.
            return KeyDocumentFailure(
                reason.isOpen ? .undetermined(finding) : .failed(finding), isMissing: true)
        }
    }
}
