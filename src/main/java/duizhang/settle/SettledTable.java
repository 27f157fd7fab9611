package duizhang.settle;

import duizhang.fact.TableFacts;
import duizhang.form.PrintedTable;

/**
 * A printed table with the reading that holds.
 *
 * @param id stable within the document
 * @param sequence from 1
 * @param method of the reading
 * @param scores of all readings that were asked, for people
 */
public record SettledTable(String id, int sequence, PrintedTable table, TableFacts facts, String method, String scores, int lostCharacters) {}
