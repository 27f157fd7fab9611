package duizhang.prose;

import duizhang.fact.Fact;
import duizhang.fact.FactIds;
import duizhang.read.Document;
import duizhang.settle.Settlement;
import java.util.List;

/** Reads the sentences of a settled document. Stateless, safe for several threads. */
public final class ProseReader {
  public ProseResult read(Settlement settlement) {
    Document document = settlement.document();
    List<Fact> facts = settlement.tables().stream().flatMap(table -> table.facts().facts().stream()).toList();
    FactIds ids = new FactIds(document);
    ClaimReader reader = new ClaimReader(document, settlement.profile(), new AccountNames(facts, Vocabulary.standard()), new FactMatcher(facts), ids);
    ParagraphReader.read(document).forEach(reader::read);
    List<Claim> claims = reader.claims();
    List<Fact> told = facts.isEmpty() ? new ProseFacts(settlement.profile()).facts(claims) : List.of();
    return new ProseResult(claims, reader.statistics(), told, ProseProjects.of(settlement, claims), reader.tokens());
  }
}
