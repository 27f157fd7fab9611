package duizhang.check;

import duizhang.codes.TokenRole;
import duizhang.read.Box;

/** What one printed number became. */
public record LedgerEntry(int page, int token, String printed, Box box, boolean inTable, TokenRole role, String table, String target) {}
