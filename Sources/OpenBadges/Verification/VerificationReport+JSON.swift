public import Diagnostics
public import LinkedData

extension VerificationReport {
    /// The report in English.
    public var json: JSONObject { json(in: .english) }

    /// The report as the product contract gives it, with its sentences in a language; members without a value are left
    /// out.
    public func json(in language: Language) -> JSONObject {
        var report = JSONObject()
        report["verdict"] = .text(verdict.rawValue)
        report["at"] = .text(instant.description)
        report["source"] = .object(source.json)
        if let badge, !badge.isEmpty { report["badge"] = .object(badge) }
        report["checks"] = .array(checks.map { .object($0.json(in: language)) })
        if !notices.isEmpty { report["notices"] = .array(notices.map { .object($0.json(in: language)) }) }
        if !endorsements.isEmpty {
            report["endorsements"] = .array(endorsements.map { .object($0.json(in: language)) })
        }
        if !credentials.isEmpty { report["credentials"] = .array(credentials.map { .object($0.json(in: language)) }) }
        if let explanation, !explanation.isEmpty { report["explain"] = .object(explanation) }
        return report
    }
}

extension VerificationReport.Source {
    /// The source as the product contract gives it.
    public var json: JSONObject {
        var object = JSONObject()
        object["name"] = .text(name)
        object["container"] = container.map(JSONValue.text)
        object["standard"] = standard.map(JSONValue.text)
        object["dataModel"] = dataModel.map(JSONValue.text)
        object["proof"] = proof.map(JSONValue.text)
        object["cryptosuite"] = cryptosuite.map(JSONValue.text)
        object["algorithm"] = algorithm.map(JSONValue.text)
        return object
    }
}

extension VerificationReport.Check {
    func json(in language: Language) -> JSONObject {
        var object = JSONObject()
        object["code"] = .text(code.rawValue)
        object["stage"] = .text(code.stage.rawValue)
        object["outcome"] = .text(outcome.name)
        if let finding = outcome.finding {
            object["finding"] = .text(finding.code.text)
            object["explanation"] = .text(finding.explanation(in: language))
            object["remedy"] = .text(finding.remedy(in: language))
            object["specification"] = finding.specification.map(JSONValue.text)
            object["place"] = finding.place.map { .text($0.description) }
        } else if case .notRun(let reason) = outcome {
            object["explanation"] = .text(reason.text(in: language))
        }
        return object
    }
}

extension VerificationReport.Notice {
    /// The notice in English.
    public var json: JSONObject { json(in: .english) }

    /// The notice as the product contract gives it.
    public func json(in language: Language) -> JSONObject {
        ["code": .text(code.text), "explanation": .text(account.text(in: language))]
    }
}
