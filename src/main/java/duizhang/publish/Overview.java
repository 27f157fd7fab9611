package duizhang.publish;

import java.util.List;
import java.util.Set;

/**
 * The whole dataset at a glance; the documents in the order of their files.
 *
 * @param twins the documents that publish what another one does: it counts in their place
 */
record Overview(List<DocumentLine> documents, Set<String> twins, List<FormLine> forms, List<RuleLine> rules, List<QuarantineLine> quarantine) {

  /** A form over all documents that should hold it: {@code coverage} by state, {@code facts} by status. */
  record FormLine(String form, Tally coverage, Tally facts) {}

  /** A rule over all documents: what it says, and its results by level. */
  record RuleLine(String rule, String nameZh, String nameEn, Tally levels) {}

  /** A file that could not be read. */
  record QuarantineLine(String file, String step, String cause, String message, String limitPassed) {}

  Summary summary() {
    return new Summary(
        documents.size(),
        documents.stream().mapToLong(DocumentLine::pages).sum(),
        documents.stream().mapToLong(DocumentLine::tables).sum(),
        documents.stream().filter(document -> !twins.contains(document.id())).map(DocumentLine::facts).reduce(Tally.empty(), Tally::plus),
        documents.stream().map(DocumentLine::checks).reduce(Tally.empty(), Tally::plus),
        documents.stream().map(DocumentLine::findings).reduce(Tally.empty(), Tally::plus),
        documents.stream().map(DocumentLine::numbers).reduce(Numbers.NONE, Numbers::plus),
        quarantine.size());
  }

  /** The totals. */
  record Summary(long documents, long pages, long tables, Tally facts, Tally checks, Tally findings, Numbers numbers, long quarantined) {}
}
