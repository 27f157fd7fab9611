/**
 * The sample disclosures in {@code input/}: invented agencies, documents that look like the real ones.
 *
 * <p>Takes nothing but a typeface; gives four PDFs, a Markdown and a tab-separated text. Every printed amount, in a table or in a sentence,
 * is computed from the leaves of one account model per document ({@link duizhang.samples.Accounts}, {@link duizhang.samples.Budget},
 * {@link duizhang.samples.Project}), so the forms of a document agree with each other. May know PDFBox and nothing of the main code: the
 * samples are evidence about the pipeline only as long as they share nothing with it.
 */
package duizhang.samples;
