import Diagnostics
import LinkedData

extension V2 {
    /// Where an issuer publishes its badges: a hosted badge that is served from anywhere else is not the issuer's.
    ///
    /// Open Badges 2.0, "VerificationObject", `startsWith` and `allowedOrigins`. Addresses are compared part by part:
    /// `https://a.example/x` permits neither `https://a.example/xyz` nor `https://a.example.evil.example/x`. By default a
    /// badge has the host and port of its issuer; the standard compares no schemes, so that a site may move to encryption.
    struct VerificationScope {
        /// The issuer's id.
        let issuer: IRI
        /// The issuer's rules; without any, its badges are served from the origin of its profile.
        let rules: VerificationObject?

        /// Whether a badge that is served at an address is the issuer's; its badge class, where it has an address of its
        /// own, has to be too unless the issuer's rules say otherwise.
        func judge(_ badge: IRI, badgeClass: IRI?) -> CheckOutcome {
            if let property = rules?.verificationProperty, property != "id", property != "@id" {
                return .undetermined(
                    Finding(
                        "hosted.origin",
                        Phrase("hosted.origin/issuer-rules-go-property-property", ["property": property]),
                        remedy: Phrase("do/issuer-whether-badge-own"),
                        specification: "Open Badges 2.0, VerificationObject, verificationProperty"))
            }
            guard let origin = WebOrigin(badge) else {
                return .failed(fault(Phrase("hosted.origin/not-served-web-address")))
            }
            if let prefixes = rules?.startsWith, !prefixes.isEmpty,
                !prefixes.contains(where: { Self.contains(badge, under: $0.iri) })
            {
                let permitted = prefixes.map(\.iri.text).joined(separator: ", ")
                return .failed(
                    fault(Phrase("hosted.origin/addresses-issuer-badges-start-permitted", ["permitted": permitted])))
            }
            if let hosts = rules?.allowedOrigins, !hosts.isEmpty {
                guard origin.hasUsualPort, hosts.contains(where: { $0.text.hasSameLetters(as: origin.host) }) else {
                    return .failed(
                        fault(
                            Phrase(
                                "hosted.origin/permitted-hosts",
                                ["hosts": hosts.map(\.text.value).joined(separator: ", ")])))
                }
                return .passed
            }
            guard let home = WebOrigin(issuer) else { return .undetermined(Self.homeless) }
            guard origin.isSameSite(as: home) else {
                return .failed(fault(Phrase("hosted.origin/issuer-site-home", ["home": home])))
            }
            if rules?.startsWith.isEmpty != false, let badgeClass, let other = WebOrigin(badgeClass),
                !other.isSameSite(as: home)
            {
                return .failed(
                    fault(
                        Phrase(
                            "hosted.origin/badge-class-badgeclass-outside-issuer",
                            ["badgeClass": badgeClass, "home": home])))
            }
            return .passed
        }

        private func fault(_ reason: Phrase) -> Finding {
            Finding(
                "hosted.origin",
                Phrase("hosted.origin/badge-not-hosted-where-issuer", ["issuer": issuer, "reason": reason]),
                remedy: Phrase("do/do-not-rely-anybody-can"),
                specification: "Open Badges 2.0, VerificationObject")
        }

        /// The answer where nobody can be asked which badges are the issuer's.
        static let homeless = Finding(
            "hosted.origin",
            Phrase("hosted.origin/issuer-no-web-address-nobody"),
            remedy: Phrase("do/issuer-whether-badge-own"),
            specification: "Open Badges 2.0, VerificationObject")

        /// Whether an address is under another one, by whole steps of the path.
        private static func contains(_ address: IRI, under prefix: IRI) -> Bool {
            guard let origin = WebOrigin(address), origin == WebOrigin(prefix) else { return false }
            let steps = address.pathSteps
            var start = prefix.pathSteps
            if let query = prefix.query {
                return steps == start && address.query?.utf8.starts(with: query.utf8) == true
            }
            if start.last?.isEmpty == true { start.removeLast() }
            return steps.starts(with: start)
        }
    }
}

extension JSONText {
    /// Whether a text has the same letters, whatever their case in ASCII.
    fileprivate func hasSameLetters(as other: String) -> Bool {
        value.utf8.elementsEqual(other.utf8) { left, right in
            left == right || ((0x41...0x5a).contains(left) && left | 0x20 == right)
        }
    }
}
