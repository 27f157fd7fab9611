package duizhang.store;

/** One extraction of a document; the key of all its rows. */
record Version(String documentId, long runId) {}
