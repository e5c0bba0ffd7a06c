import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `The work of one verification` {
    @Test func `ends at its limit`() throws {
        let work = ProofWork()
        try work.count(statements: 1_000)
        #expect(throws: DataIntegrityError.tooMuchWork(limit: ProofWork.limit)) {
            try work.count(statements: ProofWork.limit)
        }
        #expect(DataIntegrityError.tooMuchWork(limit: 1).code == "limit.time")
    }

    @Test func `is enough for a badge and its endorsements, each with a proof of which parts can be shown`() throws {
        let work = ProofWork()
        for _ in 0..<20 { try work.countSelective() }
    }
}
