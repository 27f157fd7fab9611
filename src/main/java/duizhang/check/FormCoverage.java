package duizhang.check;

import duizhang.codes.Coverage;
import duizhang.codes.FormId;

/**
 * Whether an expected form is there.
 *
 * @param table id of the printed table, or null
 * @param evidence for people: the title, the note, the line of the contents
 */
public record FormCoverage(FormId form, Coverage coverage, String table, int facts, String evidence) {}
