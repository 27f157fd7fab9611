package duizhang.form;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;

/**
 * What a document is and whose.
 *
 * @param title the line that says so, or null
 * @param agency as printed, or null
 * @param year the document's fiscal year, or null
 * @param evidence where each was read, for people
 */
public record Profile(String title, DocumentKind kind, Scope scope, String agency, Integer year, String evidence) {}
