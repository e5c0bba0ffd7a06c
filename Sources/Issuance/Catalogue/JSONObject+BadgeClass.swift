internal import LinkedData

extension JSONObject {
    /// A badge class of Open Badges 2.0 in the words of 3.0 (Open Badges 3.0, "Achievement"). What 3.0 has no word for is left
    /// out; its issuer among it, for the programme becomes the issuer.
    init(achievementFrom badgeClass: JSONObject) {
        self = ["type": ["Achievement"]]
        for (old, new) in [("id", "id"), ("name", "name"), ("description", "description"), ("tags", "tag")] {
            self[MemberName(new)] = badgeClass[MemberName(old)]
        }
        if let tags = self["tag"] { self["tag"] = .array(tags.elements) }
        switch badgeClass["criteria"] {
        case .string(let address): self["criteria"] = ["id": .string(address)]
        case .object(let criteria):
            self["criteria"] = .object(criteria.kept(["id", "narrative"]))
        default: break
        }
        switch badgeClass["image"] {
        case .string(let address): self["image"] = ["id": .string(address), "type": "Image"]
        case .object(let image):
            var new = image.kept(["id", "caption"])
            new["type"] = "Image"
            self["image"] = .object(new)
        default: break
        }
        let alignments = (badgeClass["alignment"] ?? badgeClass["alignments"])?.elements ?? []
        guard !alignments.isEmpty else { return }
        let names: [MemberName] = ["targetName", "targetUrl", "targetDescription", "targetFramework", "targetCode"]
        self["alignment"] = .array(
            alignments.map { alignment in
                var new = alignment.object?.kept(names) ?? [:]
                new["type"] = ["Alignment"]
                return .object(new)
            })
    }

    private func kept(_ names: [MemberName]) -> JSONObject {
        var object: JSONObject = [:]
        for name in names { object[name] = self[name] }
        return object
    }
}
