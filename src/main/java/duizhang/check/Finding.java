package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import java.math.BigDecimal;

/**
 * One root cause over the checks that fail by it, in words that can be quoted.
 *
 * @param id stable within the document
 * @param page where the suspect or the first figure is printed, or null where nothing is printed
 * @param printed the figure as printed with its unit, or null
 * @param expected what the others give, with its unit, or null
 * @param difference printed less expected in yuan, or in percent of rates; or null
 * @param suspect id of the fact or claim that it points at, or null
 * @param checks how many checks it explains, at least 1
 */
public record Finding(
    String id, FindingKind kind, CheckLevel level, CheckCause cause, Integer page, String printed, String expected, BigDecimal difference, String suspect,
    String messageZh, String messageEn, int checks) {}
