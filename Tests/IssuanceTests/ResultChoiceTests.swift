import Diagnostics
import Issuance
import LinkedData
import OpenBadges
import Testing

@Suite struct `Result choice` {
    private func achievement() throws -> V3.Achievement {
        func iri(_ text: String) throws -> IRI { try #require(IRI("https://example.org/a#" + text)) }
        func level(_ id: String, _ name: LocalizedText, _ level: LocalizedText) throws -> V3.RubricCriterionLevel {
            V3.RubricCriterionLevel(id: try iri(id), name: name, level: level)
        }
        return V3.Achievement(
            id: try iri("a"), name: "A", description: "B", criteria: V3.Criteria(narrative: "C"),
            resultDescription: [
                V3.ResultDescription(
                    id: try iri("plan"), name: "Writes a plan", resultType: .rubricCriterionLevel,
                    rubricCriterionLevel: [try level("not", "Not yet", "1"), try level("yes", "Shown", "2")]),
                V3.ResultDescription(id: try iri("state"), name: "State = final", resultType: .status),
                V3.ResultDescription(
                    id: try iri("grade"), name: "Grade", resultType: .letterGrade, allowedValue: ["B", "A"]),
                V3.ResultDescription(
                    id: try iri("score"), name: "Score", resultType: .rawScore, valueMax: "10", valueMin: "0"),
                V3.ResultDescription(id: try iri("free"), name: "Remark", resultType: .result),
                V3.ResultDescription(id: try iri("twin1"), name: "Twin", resultType: .result),
                V3.ResultDescription(id: try iri("twin2"), name: "twin", resultType: .result),
            ])
    }

    @Test(arguments: [
        ("Writes a plan=Shown", "yes"), ("writes a plan = shown", "yes"), ("Writes a plan=1", "not"),
        ("https://example.org/a#plan=https://example.org/a#not", "not"),
    ])
    func `names a level of the rubric by name, number or id`(text: String, level: String) throws {
        let result = try ResultChoice(text).result(for: achievement())
        #expect(result.resultDescription?.fragment == "plan")
        #expect(result.achievedLevel?.fragment == level)
        #expect(result.status == nil && result.value == nil)
    }

    @Test(arguments: [
        ("Grade=a", "A"), ("Score=7.5", "7.5"), ("Score=10", "10"), ("Remark=a=b", "a=b"),
        ("https://example.org/a#twin2=x", "x"),
    ])
    func `gives a value that the description allows`(text: String, value: String) throws {
        let result = try ResultChoice(text).result(for: achievement())
        #expect(result.value?.best == value)
        #expect(result.achievedLevel == nil)
    }

    @Test func `reads a status, and a name with an equals sign`() throws {
        let result = try ResultChoice("State = final=completed").result(for: achievement())
        #expect(result.status == .completed)
        #expect(result.resultDescription?.fragment == "state")
    }

    @Test func `refuses an unknown description with those that are known`() throws {
        let known = ["Writes a plan", "State = final", "Grade", "Score", "Remark", "Twin", "twin"]
        let achievement = try achievement()
        #expect(throws: BuildingError.unknownResultDescription("Plan", known: known)) {
            try ResultChoice("Plan=Shown").result(for: achievement)
        }
    }

    @Test(arguments: [
        ("Writes a plan=Brilliant", "Brilliant", "Writes a plan", ["Not yet", "Shown"]),
        ("Writes a plan=", "", "Writes a plan", ["Not yet", "Shown"]),
        ("Grade=C", "C", "Grade", ["B", "A"]),
        (
            "State = final=Done", "Done", "State = final",
            ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"]
        ),
    ])
    func `refuses an unknown level with those that are known`(
        text: String, level: String, name: String, known: [String]
    ) throws {
        let achievement = try achievement()
        #expect(throws: BuildingError.unknownLevel(level, of: name, known: known)) {
            try ResultChoice(text).result(for: achievement)
        }
    }

    @Test(arguments: ["Shown", "Score=11", "Score=-1", "Score=ten", "Score=nan", "Remark=", "Twin=x"])
    func `refuses what is not a result`(text: String) throws {
        let achievement = try achievement()
        let error = #expect(throws: BuildingError.self) { try ResultChoice(text).result(for: achievement) }
        #expect(error?.code == "building.unsuitable")
    }

    @Test(arguments: ["Shown", "Plan=Shown", "Writes a plan=Brilliant", "Twin=x", "Score=11"])
    func `names no option: each command has its own`(text: String) throws {
        let achievement = try achievement()
        let error = try #require(throws: BuildingError.self) { try ResultChoice(text).result(for: achievement) }
        #expect(!(error.explanation + error.remedy).contains("--"))
    }
}
