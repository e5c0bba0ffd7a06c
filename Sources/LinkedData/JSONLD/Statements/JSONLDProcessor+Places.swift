extension JSONLDProcessor {
    /// The statements of a document, everything in it that they do not hold, and where each blank node stands.
    package func tracedDataset(
        of document: JSONValue, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> TracedDataset {
        var expander = expander(options, notesLosses: true)
        expander.notesPlaces = true
        let items = try expand(document, options, with: &expander)
        var builder = StatementBuilder(options, namesAreChecked: expander.losses.isEmpty)
        try builder.add(items, to: .defaultGraph)
        return TracedDataset(
            dataset: builder.dataset, losses: expander.losses(in: document),
            places: builder.places.mapValues { BlankNodePlace($0, in: document) })
    }
}
