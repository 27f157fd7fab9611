package duizhang.fact;

import duizhang.codes.DocumentKind;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.words.Compared;
import duizhang.words.Funds;
import duizhang.words.Stages;
import duizhang.words.Years;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which year and stage the figures of a table's columns are of: what the heads say, else for a change or a share what the newest column beside it
 * says, else what the title of a table outside the catalogue says, else what the document says.
 *
 * @param columns what the heads of the value columns say
 * @param titleYear the only year in the title of a table outside the catalogue, or null
 * @param titleStage what such a title says of its figures, or null
 * @param reportStage what the title of a government's document says of all its figures, or null
 * @param debts whether such a title is of debts
 * @param fund the only fund such a title names, or {@code UNKNOWN}
 * @param crossed the columns that say something which is not understood, and so are not of the document's own stage
 */
record ColumnTimes(Collection<ColumnMeaning> columns, Integer titleYear, Stage titleStage, Stage reportStage, boolean debts, Fund fund, FormId form,
    Profile profile,
    Set<ColumnMeaning> crossed) {
  /** The stages in the order in which a year's figures come to be. */
  private static final List<Stage> CYCLE = List.of(Stage.BUDGET, Stage.ADJUSTED_BUDGET, Stage.EXECUTION, Stage.FINAL);

  static ColumnTimes of(PrintedTable.Listing table, Collection<ColumnMeaning> columns, Profile profile) {
    String title = !table.form().ofDepartments() && table.caption().title() != null ? Wording.fold(table.caption().title()) : "";
    Optional<Integer> stated = title.isEmpty() ? Optional.empty() : Optional.ofNullable(table.caption().stated());
    ColumnTimes times = new ColumnTimes(
        List.copyOf(columns), Years.only(title).or(() -> stated).orElse(null), Stages.ofTitle(title).orElse(null),
        profile.title() == null ? null : Stages.ofReport(profile.title()).orElse(null), Stages.ofDebts(title), Funds.only(title).orElse(Fund.UNKNOWN),
        table.form(), profile,
        Set.of());
    return times.with(columns.stream().filter(times::crosses).collect(Collectors.toUnmodifiableSet()));
  }

  /** The year of the table where its columns say none. */
  Integer ownYear() {
    return titleYear != null ? titleYear : profile.year();
  }

  /**
   * The year of the figures of a column in a row: where the column says none, the row may.
   *
   * @param begun what the row begins with, or null
   */
  Integer year(ColumnMeaning head, RowMeaning row, RowTimes.Time begun) {
    if (head.year() == null && row.year() != null) {
      return row.year();
    }
    return head.year() == null && !head.priorYear() && begun != null ? Integer.valueOf(begun.year()) : year(head);
  }

  private Integer year(ColumnMeaning head) {
    if (head.year() != null) {
      return head.year();
    }
    if (change(head)) {
      Integer newest = columns.stream()
          .filter(c -> !change(c) && (head.stage() == null || c.stage() == null || c.stage() == head.stage()))
          .map(this::year).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
      if (newest != null) {
        return newest;
      }
    }
    Integer own = ownYear();
    return head.priorYear() && own != null ? Integer.valueOf(own - 1) : own;
  }

  /** 三公 in final accounts sets the adjusted budget of the year beside the outturn, as the footnotes of the form say. */
  Stage stage(ColumnMeaning head, RowMeaning row, RowTimes.Time begun) {
    if (head.stage() == null && begun != null && begun.stage() != null) {
      return begun.stage();
    }
    boolean threePublic = form == FormId.THREE_PUBLIC;
    Stage said = head.stage() == null && (threePublic || row.year() != null) ? row.stage() : head.stage();
    if (said != null) {
      boolean finals = profile.kind() == DocumentKind.FINAL_ACCOUNTS;
      return finals && threePublic && said == Stage.BUDGET && !head.initial() ? Stage.ADJUSTED_BUDGET : said;
    }
    if (change(head)) {
      Integer year = year(head);
      Optional<Stage> newest = columns.stream()
          .filter(c -> !change(c) && c.stage() != null && Objects.equals(year(c), year)).map(ColumnMeaning::stage).max(Comparator.comparing(CYCLE::indexOf));
      if (newest.isPresent()) {
        return newest.get();
      }
    }
    Stage own = ownStage();
    return crossed.contains(head) ? null : own != null ? own : reported(head, row, begun);
  }

  /** What the title of a government's report says of the year that the table says of a figure; null for debts, and where only the report has a year. */
  private Stage reported(ColumnMeaning head, RowMeaning row, RowTimes.Time begun) {
    boolean said = titleYear != null || head.year() != null || row.year() != null || begun != null;
    return !said || debts || profile.title() == null ? null : Stages.ofReport(Wording.fold(profile.title()), year(head, row, begun)).orElse(null);
  }

  private ColumnTimes with(Set<ColumnMeaning> found) {
    return new ColumnTimes(columns, titleYear, titleStage, reportStage, debts, fund, form, profile, found);
  }

  /** Whether a column that says no stage would be of the same point as one beside it that says the document's own. */
  private boolean crosses(ColumnMeaning head) {
    return ColumnHolders.region(head.heads()).isEmpty() && columns.stream().anyMatch(
        other -> other.stage() != null && other.stage() == ownStage() && !other.heads().equals(head.heads()) && head.meansTheSame(other)
            && Objects.equals(year(other), year(head)));
  }

  private Stage ownStage() {
    Stage own = profile.kind().stage();
    return own != null ? own : titleStage != null ? titleStage : reportStage;
  }

  /** Whether a column tells how the figures beside it compare with others: the time is that of what is compared. */
  private static boolean change(ColumnMeaning head) {
    return head.kind() == ValueKind.CHANGE || head.kind() == ValueKind.PERCENT
        || !head.heads().isEmpty() && Compared.only(head.heads().get(head.heads().size() - 1));
  }
}
