package duizhang.prose;

import duizhang.codes.FormId;
import duizhang.fact.Fact;
import duizhang.fact.FactIds;
import duizhang.read.Document;
import duizhang.settle.Settlement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the sentences of a settled document. Stateless, safe for several threads. */
public final class ProseReader {
  public ProseResult read(Settlement settlement) {
    Document document = settlement.document();
    List<Fact> facts = settlement.tables().stream().flatMap(table -> table.facts().facts().stream()).toList();
    FactIds ids = new FactIds(document);
    FactMatcher tables = new FactMatcher(facts);
    ClaimReader reader = new ClaimReader(document, settlement.profile(), new AccountNames(facts, Vocabulary.standard()), tables, ids);
    ParagraphReader.read(document).forEach(reader::read);
    List<Claim> claims = reader.claims();
    Set<FormId> printed = settlement.tables().stream().map(table -> table.table().form()).collect(Collectors.toSet());
    List<Fact> told = new ProseFacts(settlement.profile(), printed, tables).facts(claims);
    return new ProseResult(claims, reader.statistics(), told, ProseProjects.of(settlement, claims, reader.scores()), reader.tokens());
  }
}
