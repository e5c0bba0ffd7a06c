import ArgumentParser
import Cryptography
import Issuance
import LinkedData

/// Who awards.
struct IssuerOptions: ParsableArguments {
    @Option(
        name: .customLong("issuer"),
        help: ArgumentHelp(
            "The issuer's profile (Open Badges 3.0 JSON); without an id in it, the key is the issuer.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var profile: String?

    @Option(
        name: .customLong("issuer-name"),
        help: ArgumentHelp("Instead of a profile: the issuer's name. The key identifies the issuer.", valueName: "name")
    )
    var name: String?

    @Flag(
        name: .customLong("issuer-by-key"),
        help: ArgumentHelp(
            "Let the 3.0 badge name the issuer by its key although the profile has an address: it can then be checked without other documents."
        )
    )
    var byKey = false

    @Option(
        name: .customLong("key"), help: ArgumentHelp("The private key to sign with (PEM).", valueName: "file"),
        completion: .file(extensions: ["pem"]))
    var key: String

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions

    func validate() throws {
        guard (profile == nil) != (name == nil) else {
            throw ValidationError("Say who awards: either --issuer profile.json or --issuer-name \"Your school\".")
        }
        guard !byKey || profile != nil else {
            throw ValidationError(
                "--issuer-by-key goes with --issuer; with --issuer-name the key is the issuer anyway.")
        }
    }

    /// The key to sign with.
    func privateKey() throws -> PrivateKey {
        try PrivateKeyFile(file: InputFile(key), passphrase: passphrase).read()
    }

    /// The issuer with that key.
    func issuer(with key: PublicKey) throws -> Issuer {
        if let name { return try Issuer(name: name, key: key) }
        guard let profile else { throw UsageError("There is no issuer.", remedy: "Add --issuer-name \"Your school\"") }
        return try InputFile(profile).explaining {
            try Self.issuer(profile: Self.profile(in: profile), key: key, byKey: byKey)
        }
    }

    /// The content of a profile file.
    static func profile(in name: String) throws -> JSONObject {
        guard let object = try JSONValue(parsing: InputFile(name).read(limit: .document)).object else {
            throw FileRoleError.noObject(what: "issuer profile")
        }
        return object
    }

    /// An issuer from the content of a profile file.
    static func issuer(profile: JSONObject, key: PublicKey, byKey: Bool) throws -> Issuer {
        var profile = profile
        // A file of its own may state its context; inside a credential that would change what is signed.
        profile["@context"] = nil
        guard byKey else { return try Issuer(profile: profile, keys: [key]) }
        let address = profile["id"]?.text.flatMap { IRI($0) }
        guard let address, address.isWebAddress else { throw IssuerError.notAnAddress(profile["id"]?.text ?? "") }
        profile["id"] = nil
        return try Issuer(profile: profile, keys: [key], openBadges2ID: address)
    }
}
