import Diagnostics
import LinkedData
import TestSupport
import Testing

@testable import OpenBadges

@Suite struct `Documents of one verification` {
    private let address: IRI

    init() throws { address = try #require(IRI("https://issuer.example/profile")) }

    @Test func `are asked for once, however they might change`() async {
        let network = MemoryDocuments([address.text: .json(["a": "b"])])
        let documents = FetchedDocuments(loader: MemoryDocuments(), network: network)
        for _ in 0..<3 { _ = await documents.json(at: address) }
        #expect(network.requested == [address.text])
    }

    @Test func `come from the network only when nobody supplied them`() async {
        let network = MemoryDocuments([address.text: .json("network")])
        for answer in [MemoryDocuments.Answer.json("supplied"), .absent, .gone] {
            let documents = FetchedDocuments(loader: MemoryDocuments([address.text: answer]), network: network)
            _ = await documents.json(at: address)
            #expect(network.requested.isEmpty)
        }
    }

    @Test func `give contexts only when somebody supplied them`() async {
        let network = MemoryDocuments([address.text: .json([:])])
        #expect(await FetchedDocuments(loader: MemoryDocuments(), network: network).suppliedJSON(at: address) == nil)
        #expect(network.requested.isEmpty)
        #expect(await FetchedDocuments(loader: network).suppliedJSON(at: address) == [:])
    }

    @Test func `that were fetched before are not asked for again`() async throws {
        let network = MemoryDocuments([address.text: .json("new")])
        let documents = FetchedDocuments(loader: MemoryDocuments(), network: network)
        documents.take(LoadedDocument(bytes: Array("\"old\"".utf8), address: address), at: address)
        #expect(try await documents.json(at: address).get() == "old")
        #expect(network.requested.isEmpty)
    }

    @Test(arguments: ["<html>", "\u{feff} \n<!DOCTYPE html>"])
    func `that are pages for people are named as such`(page: String) async {
        let documents = FetchedDocuments(loader: MemoryDocuments([address.text: .bytes(Array(page.utf8))]))
        guard case .failure(let error) = await documents.json(at: address) else {
            Issue.record("a page was read as JSON")
            return
        }
        #expect(!error.isOpen && error.finding.code == "fetch.type")
    }

    @Test func `are so many and no more`() async throws {
        let network = MemoryDocuments()
        let documents = FetchedDocuments(loader: network)
        for number in 0...FetchedDocuments.limit {
            let answer = await documents.document(at: try #require(IRI("https://issuer.example/\(number)")))
            guard case .failure(let error) = answer else { continue }
            #expect(error.code == (number < FetchedDocuments.limit ? "fetch.unavailable" : "limit.count"))
        }
        #expect(network.requested.count == FetchedDocuments.limit)
    }

    @Test func `are so many contexts and no more`() async throws {
        let supplied = MemoryDocuments()
        let documents = FetchedDocuments(loader: supplied)
        for number in 0..<100 {
            _ = await documents.suppliedJSON(at: try #require(IRI("https://issuer.example/\(number)")))
        }
        #expect(supplied.requested.count == FetchedDocuments.limit)
    }

    @Test func `that are stored copies are named with their time`() async {
        let documents = FetchedDocuments(loader: MemoryDocuments())
        documents.take(
            LoadedDocument(bytes: [], address: address, retrievedAt: Instant(seconds: 0)), at: address)
        #expect(documents.notices.map(\.code) == ["fetch.stored"])
        #expect(documents.notices.first?.explanation.contains("1970-01-01T00:00:00Z") == true)
    }
}
