import Cryptography
import FuzzSupport
import LinkedData
import Proofs

/// Keys: PEM, DER, JWK, JWK sets, key documents, Multikeys and DIDs. A key that is read can be written and read again.
@main
enum FuzzKeys {
    static func main() {
        Fuzzing.run(fuzzKeys)
    }

    fileprivate static func checkPEM(_ bytes: [UInt8]) {
        if let key = try? PublicKey(pem: bytes) { checkWriting(key) }
        for passphrase in [nil, Array("secret".utf8)] {
            guard let key = try? PrivateKey(pem: bytes, passphrase: passphrase) else { continue }
            let again = (try? key.pem(passphrase: nil)).flatMap { try? PrivateKey(pem: $0, passphrase: nil) }
            Fuzzing.require(again?.publicKey == key.publicKey, "a private key is written and read again")
            checkWriting(key.publicKey)
        }
    }

    fileprivate static func checkDER(_ bytes: [UInt8]) {
        if let key = try? PublicKey(subjectPublicKeyInfo: bytes) { checkWriting(key) }
        if let key = try? PublicKey(rsaPublicKey: bytes) { checkWriting(key) }
        if let key = try? PublicKey(compressedP256: bytes) { checkWriting(key) }
        if let key = try? PublicKey(compressedP384: bytes) { checkWriting(key) }
        if let key = try? PublicKey(.ed25519(bytes)) { checkWriting(key) }
    }

    fileprivate static func checkText(_ text: String) {
        if let multikey = try? Multikey(text) {
            Fuzzing.require(Multikey(multikey.publicKey).text == text, "a Multikey has one spelling")
            checkWriting(multikey.publicKey)
        }
        if let did = try? DIDKey(text) {
            Fuzzing.require(DIDKey(did.publicKey).did == did.did, "a did:key has one spelling")
        }
        if let did = try? DIDJWK(text) { checkWriting(did.publicKey) }
        if let url = try? DIDURL(text) {
            Fuzzing.require(text.hasPrefix(url.did), "a DID URL starts with its DID")
        }
    }

    fileprivate static func checkJSON(_ value: JSONValue) {
        if let object = value.object {
            if let key = try? JSONWebKey(object) { checkWriting(key.publicKey) }
            if let set = try? JSONWebKeySet(object) {
                for key in set.keys { checkWriting(key.publicKey) }
            }
        }
        let address = "https://example.org/keys/1"
        if let document = try? KeyDocument(value, at: address) { _ = document }
        if let document = try? ControllerDocument(value, at: address) { _ = document }
    }

    fileprivate static func checkWriting(_ key: PublicKey) {
        Fuzzing.require((try? PublicKey(pem: Array(key.pem.utf8))) == key, "a key is written as PEM and read again")
        Fuzzing.require(
            (try? PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo)) == key,
            "a key is written as DER and read again")
        let jwk = JSONWebKey(key)
        Fuzzing.require((try? JSONWebKey(jwk.json))?.publicKey == key, "a key is written as JWK and read again")
        Fuzzing.require(
            (try? Multikey(Multikey(key).text))?.publicKey == key, "a key is written as Multikey and read again")
        Fuzzing.require((try? jwk.thumbprint()) != nil, "a key has a thumbprint")
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeys(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Fuzzing.bytes(start, count)
    FuzzKeys.checkPEM(bytes)
    FuzzKeys.checkDER(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    FuzzKeys.checkText(text)
    if let value = try? JSONValue(parsing: bytes) { FuzzKeys.checkJSON(value) }
    return 0
}
