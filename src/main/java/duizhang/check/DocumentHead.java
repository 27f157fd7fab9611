package duizhang.check;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;

/**
 * What a document is and whose, with the evidence for it.
 *
 * @param agency the name as printed, or null
 * @param fiscalYear of the document, or null
 * @param evidence where agency, year and kind were read, for people: {@code agency: table head p. 6; year: cover; kind: 12 titles}
 * @param pages how many
 * @param refusedPages pages that gave no facts, with the cause, {@code 3: IMAGE_ONLY; 4: IMAGE_ONLY}, or null
 */
public record DocumentHead(
    String title, DocumentKind kind, Scope scope, String agency, String regionCode, Integer fiscalYear, String evidence, int pages, String refusedPages) {}
