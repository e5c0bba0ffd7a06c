private import Diagnostics
public import LinkedData

extension VerificationReport {
    /// The report as the product contract gives it; members without a value are left out.
    public var json: JSONObject {
        var report = JSONObject()
        report["verdict"] = .text(verdict.rawValue)
        report["at"] = .text(instant.description)
        report["source"] = .object(source.json)
        if let badge, !badge.isEmpty { report["badge"] = .object(badge) }
        report["checks"] = .array(checks.map { .object($0.json) })
        if !notices.isEmpty { report["notices"] = .array(notices.map { .object($0.json) }) }
        if !endorsements.isEmpty { report["endorsements"] = .array(endorsements.map { .object($0.json) }) }
        if !credentials.isEmpty { report["credentials"] = .array(credentials.map { .object($0.json) }) }
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
    var json: JSONObject {
        var object = JSONObject()
        object["code"] = .text(code.rawValue)
        object["stage"] = .text(code.stage.rawValue)
        object["outcome"] = .text(outcome.name)
        if let finding = outcome.finding {
            object["finding"] = .text(finding.code.text)
            object["explanation"] = .text(finding.explanation)
            object["remedy"] = .text(finding.remedy)
            object["specification"] = finding.specification.map(JSONValue.text)
            object["place"] = finding.place.map { .text($0.description) }
        } else if case .notRun(let reason) = outcome {
            object["explanation"] = .text(reason)
        }
        return object
    }
}

extension VerificationReport.Notice {
    /// The notice as the product contract gives it.
    public var json: JSONObject {
        ["code": .text(code.text), "explanation": .text(explanation)]
    }
}
