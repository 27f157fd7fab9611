package duizhang.fact;

import duizhang.codes.DocumentKind;
import duizhang.codes.Fund;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which year and stage the figures of a table's columns are of: what the heads say, else for a change or a share what the newest column beside it
 * says, else what the title of a table outside the catalogue says, else what the document says.
 *
 * @param columns what the heads of the value columns say
 * @param titleYear the only year in the title of a table outside the catalogue, or null
 * @param titleStage what such a title says of its figures, or null
 * @param fund the only fund such a title names, or {@code UNKNOWN}
 */
record ColumnTimes(Collection<ColumnMeaning> columns, Integer titleYear, Stage titleStage, Fund fund, String form, Profile profile) {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d|19\\d\\d)(?=年)");

  private static final List<Fund> FUNDS = List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL, Fund.SOCIAL_INSURANCE);
  private static final List<String> FUND_NAMES = List.of("一般公共预算", "政府性基金(预算)?", "国有资本经营(预算)?", "社会保险基金(预算)?");

  static ColumnTimes of(PrintedTable.Listing table, Collection<ColumnMeaning> columns, Profile profile) {
    String title = table.form().equals("other") && table.caption().title() != null ? Wording.fold(table.caption().title()) : "";
    return new ColumnTimes(List.copyOf(columns), year(title), stage(title), fund(title), table.form(), profile);
  }

  /** The year of the figures of a column in a row: where the column says none, the row may. */
  Integer year(ColumnMeaning head, RowMeaning row) {
    return head.year() == null && row.year() != null ? row.year() : year(head);
  }

  private Integer year(ColumnMeaning head) {
    if (head.year() != null) {
      return head.year();
    }
    if (change(head)) {
      Integer newest = columns.stream()
          .filter(c -> c.year() != null && (head.stage() == null || c.stage() == head.stage()))
          .map(ColumnMeaning::year).max(Comparator.naturalOrder()).orElse(null);
      if (newest != null) {
        return newest;
      }
    }
    Integer own = titleYear != null ? titleYear : profile.year();
    return head.priorYear() && own != null ? Integer.valueOf(own - 1) : own;
  }

  /** 三公 in final accounts sets the adjusted budget of the year beside the outturn, as the footnotes of the form say. */
  Stage stage(ColumnMeaning head, RowMeaning row) {
    boolean threePublic = form.equals("three_public");
    Stage said = head.stage() == null && (threePublic || row.year() != null) ? row.stage() : head.stage();
    if (said != null) {
      boolean finals = profile.kind() == DocumentKind.FINAL_ACCOUNTS;
      return finals && threePublic && said == Stage.BUDGET ? Stage.ADJUSTED_BUDGET : said;
    }
    if (change(head)) {
      Integer year = year(head);
      List<Stage> stages = columns.stream().filter(c -> c.stage() != null && Objects.equals(c.year(), year)).map(ColumnMeaning::stage).distinct().toList();
      if (stages.size() == 1) {
        return stages.get(0);
      }
    }
    Stage own = profile.kind().stage();
    return own != null ? own : titleStage;
  }

  private static boolean change(ColumnMeaning head) {
    return head.kind() == ValueKind.CHANGE || head.kind() == ValueKind.PERCENT;
  }

  private static Integer year(String title) {
    Matcher matcher = YEAR.matcher(title);
    Integer year = null;
    while (matcher.find()) {
      Integer found = Integer.valueOf(matcher.group(1));
      if (year != null && !year.equals(found)) {
        return null;
      }
      year = found;
    }
    return year;
  }

  /** 预算 says when only outside the names of the funds, and the titles of debts name limits and balances beside what was carried out. */
  private static Stage stage(String title) {
    String rest = title.replaceAll(String.join("|", FUND_NAMES), "");
    if (rest.matches(".*(债务|债券).*")) {
      return null;
    }
    return rest.contains("执行") ? Stage.EXECUTION : rest.contains("决算") ? Stage.FINAL : rest.matches(".*(预算|草案).*") ? Stage.BUDGET : null;
  }

  private static Fund fund(String title) {
    Fund fund = Fund.UNKNOWN;
    for (int i = 0; i < FUNDS.size(); i++) {
      if (Pattern.compile(FUND_NAMES.get(i)).matcher(title).find()) {
        if (fund != Fund.UNKNOWN) {
          return Fund.UNKNOWN;
        }
        fund = FUNDS.get(i);
      }
    }
    return fund;
  }
}
