package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose figures the columns of a government's table are, where they are not of all levels (全市) together: its own level's (市本级), by the lowest head
 * that says either, else by the title; or those of the regions below it that heads name, where several do.
 */
final class ColumnHolders {
  private static final WordFile WORDS = WordFile.of("subjects.yaml");
  private static final Pattern OWN = WORDS.pattern("own_level");
  private static final Pattern OWN_HEAD = WORDS.pattern("own_level_head");
  private static final Pattern EACH = WORDS.pattern("each_region");
  private static final Pattern ALL = WORDS.pattern("all_levels");
  private static final Pattern REGION = WORDS.pattern("region_head");

  private static final Pattern UNIT = WORDS.pattern("unit_column_head");
  private static final Pattern ABOVE = WORDS.pattern("regions_above");
  private static final Pattern SUM = WordFile.of("rows.yaml").pattern("sum_leaf");

  /** One head that ends like the name of a region may be another word. */
  private static final int SEVERAL = 2;

  private ColumnHolders() {}

  /**
   * The holder as printed, by the column's index; columns of all levels are missing.
   *
   * @param listed whether the rows name holders: then 各市县 in the title says that they do
   */
  static Map<Integer, String> of(PrintedTable.Listing table, boolean listed) {
    String title = table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    Optional<String> titled = ALL.matcher(title).find()
        ? Optional.empty()
        : own(OWN, title).or(() -> listed ? Optional.empty() : own(EACH, title));
    List<Column> values = table.columns().stream().filter(column -> column.role() == ColumnRole.VALUE).toList();
    boolean regions = values.stream().flatMap(column -> region(column).stream()).distinct().count() >= SEVERAL;
    Map<Integer, String> holders = underRegions(table);
    for (Column column : values.stream().filter(column -> !holders.containsKey(column.index())).toList()) {
      Optional<String> holder = regions ? region(column).or(() -> level(column, titled)) : level(column, titled);
      holder.ifPresent(name -> holders.put(column.index(), name));
    }
    return holders;
  }

  /**
   * The units that the heads of a department's columns name, where several do; below 地区 the regions.
   *
   * @param known whether a head names something else: money, an account, an item
   */
  static Map<Integer, String> ofUnits(PrintedTable.Listing table, Predicate<String> known) {
    Map<Integer, String> holders = new HashMap<>();
    for (Column column : table.columns()) {
      if (column.role() == ColumnRole.VALUE) {
        column.path().stream().map(Wording::fold).filter(head -> UNIT.matcher(head).matches() && !known.test(head)).findFirst()
            .ifPresent(head -> holders.put(column.index(), head));
      }
    }
    if (holders.values().stream().distinct().count() < SEVERAL) {
      holders.clear();
    }
    holders.putAll(underRegions(table));
    return holders;
  }

  /** Those that stand below a head which says that regions are listed: 地区. */
  static Map<Integer, String> underRegions(PrintedTable.Listing table) {
    Map<Integer, String> holders = new HashMap<>();
    for (Column column : table.columns()) {
      int leaf = column.path().size() - 1;
      boolean listed = column.role() == ColumnRole.VALUE && leaf > 0 && ABOVE.matcher(Wording.fold(column.path().get(leaf - 1))).matches()
          && !SUM.matcher(Wording.fold(column.path().get(leaf))).matches();
      if (listed) {
        holders.put(column.index(), Wording.fold(column.path().get(leaf)));
      }
    }
    return holders;
  }

  private static Optional<String> level(Column column, Optional<String> titled) {
    for (int i = column.path().size() - 1; i >= 0; i--) {
      String head = Wording.fold(column.path().get(i));
      Optional<String> own = own(OWN_HEAD, head);
      boolean all = ALL.matcher(head).find();
      if (all || own.isPresent()) {
        return all ? Optional.empty() : own;
      }
    }
    return titled;
  }

  private static Optional<String> own(Pattern level, String folded) {
    Matcher matcher = level.matcher(folded);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Optional<String> region(Column column) {
    return region(column.path().stream().map(Wording::fold).toList());
  }

  /** The region that folded heads name. */
  static Optional<String> region(List<String> heads) {
    return heads.stream().filter(head -> REGION.matcher(head).matches()).findFirst();
  }
}
