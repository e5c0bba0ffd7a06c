extension JSONLDProcessor {
    /// The statements of a document, everything in it that they do not hold, and where each blank node stands.
    package func tracedDataset(
        of document: JSONValue, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> TracedDataset {
        let (builder, losses) = try statements(of: document, options, notesPlaces: true)
        return TracedDataset(
            dataset: builder.dataset, losses: losses,
            places: builder.places.mapValues { BlankNodePlace($0, in: document) })
    }
}
