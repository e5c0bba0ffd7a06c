import Diagnostics
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Issuer of a 2.0 badge` {
    private func report(on document: JSONValue, issuedBy profile: JSONValue) async -> VerificationReport {
        await OpenBadgesTests.report(
            on: document.serialized(), documents: SampleHosted.documents([SampleAssertion.issuer: .json(profile)]))
    }

    @Test(arguments: ["name", "url", "email"])
    func `has a name, a site and an address for mail`(member: String) async {
        for document in [SampleHosted.document, SampleAssertion.badgeClass] {
            let report = await report(on: document, issuedBy: SampleHosted.profile.setting("/\(member)", to: nil))
            expect(report, .rejected, ["conformance.model failed model.missing"])
            let told = report.checks.compactMap { $0.outcome.finding?.explanation }
            #expect(
                told.count == 1 && told[0].hasPrefix("The Profile has no member \"\(member)\": the issuer"), "\(told)")
        }
    }

    @Test func `has a name with letters in it`() async {
        let report = await report(on: SampleHosted.document, issuedBy: SampleHosted.profile.setting("/name", to: ""))
        expect(report, .rejected, ["conformance.model failed model.missing"])
    }

    @Test func `needs no address for mail in a badge of 1.1`() async {
        let context: JSONValue = "https://w3id.org/openbadges/v1"
        let profile = SampleHosted.profile.setting("/@context", to: context).setting("/email", to: nil)
        let document = SampleHosted.document.setting("/@context", to: context).setting("/verification", to: nil)
            .setting("/verify", to: ["type": "hosted", "url": .text(SampleHosted.id)])
        let badgeClass = SampleAssertion.badgeClass.setting("/@context", to: context)
            .setting("/criteria", to: "https://school.example/criteria")
        let report = await OpenBadgesTests.report(
            on: document.serialized(),
            documents: SampleHosted.documents([
                SampleHosted.id: .json(document), SampleAssertion.badge: .json(badgeClass),
                SampleAssertion.issuer: .json(profile),
            ]))
        #expect(report.source.standard == "open-badges-1.1")
        expect(report, .accepted)
    }
}
