package duizhang.store;

import duizhang.codes.Accounts;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Regions;
import duizhang.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** The code lists as tables, so that readers can join them. Expects a transaction around it. */
public final class ReferenceStore {
  private final JdbcOperations database;

  public ReferenceStore(JdbcOperations database) {
    this.database = database;
  }

  /** Replaces what an older program may have left; what is the same stays untouched. */
  public void replace() {
    replace(
        Table.FORM,
        "SELECT form_id, flow, fund, layout FROM form",
        "INSERT INTO form (form_id, flow, fund, layout) VALUES (?, ?, ?, ?)",
        FormCatalogue.standard().all()
            .map(form -> new Object[]{form.id().id(), name(form.flow()), name(form.fund()), name(form.layout())})
            .toList());
    replace(
        Table.ACCOUNT,
        "SELECT scheme, code, name, valid_from, valid_to FROM account",
        "INSERT INTO account (scheme, code, name, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)",
        Accounts.standard().all().stream()
            .map(account -> new Object[]{account.chart().list(), account.code(), account.name(), year(account.validFrom()), year(account.validTo())})
            .toList());
    replace(
        Table.REGION,
        "SELECT region_code, name, parent FROM region",
        "INSERT INTO region (region_code, name, parent) VALUES (?, ?, ?)",
        Regions.standard().all().stream().map(region -> new Object[]{region.code(), region.name(), region.parent()}).toList());
  }

  private void replace(Table table, String select, String insert, List<Object[]> rows) {
    Set<List<Object>> there = new HashSet<>(database.query(select, (row, number) -> values(row)));
    if (rows.size() != there.size() || !rows.stream().map(Arrays::asList).allMatch(there::contains)) {
      database.update("DELETE FROM " + table.word());
      database.batchUpdate(insert, rows);
    }
  }

  private static List<Object> values(ResultSet row) throws SQLException {
    Object[] values = new Object[row.getMetaData().getColumnCount()];
    for (int column = 0; column < values.length; column++) {
      values[column] = row.getObject(column + 1);
    }
    return Arrays.asList(values);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static Integer year(String printed) {
    return printed.isEmpty() ? null : Integer.valueOf(printed);
  }
}
