package duizhang.check;

import duizhang.codes.ValueState;
import duizhang.read.Box;

/**
 * A cell of a printed table.
 *
 * @param row in the whole table, over all its pages, from 0
 * @param role {@code HEAD}, {@code LABEL}, {@code CODE}, {@code LINE_NUMBER}, {@code COLUMN_NUMBER}, {@code VALUE}, {@code TEXT}
 * @param state of a value cell, else null
 * @param stored the number that the format holds behind a text that shows it otherwise, else null
 */
public record StoredCell(int row, int column, int rowSpan, int columnSpan, int page, Box box, String role, ValueState state, String text, String stored) {}
