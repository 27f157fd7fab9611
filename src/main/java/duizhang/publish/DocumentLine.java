package duizhang.publish;

import duizhang.codes.CheckLevel;
import duizhang.codes.Status;
import java.util.List;

/**
 * One document in the overview.
 *
 * @param facts by status
 * @param checks by level
 * @param findings by cause
 */
record DocumentLine(
    String id,
    String file,
    String sha256,
    String mediaType,
    String title,
    String kind,
    String scope,
    String agency,
    String regionCode,
    String regionName,
    Integer fiscalYear,
    String evidence,
    int pages,
    String refusedPages,
    String extractorVersion,
    long tables,
    List<FormState> forms,
    Tally facts,
    Tally checks,
    Tally findings,
    Numbers numbers) {

  long missingForms() {
    return forms.stream().filter(FormState::missing).count();
  }

  boolean needsAttention() {
    return missingForms() > 0 || facts.of(Status.DISPUTED) > 0 || checks.of(CheckLevel.FAIL) > 0 || numbers.unaccountedInTables() > 0 || refusedPages != null;
  }
}
