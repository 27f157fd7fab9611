package duizhang.store;

import duizhang.codes.Accounts;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Regions;
import duizhang.schema.Table;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The code lists as tables, so that readers can join them. Expects a transaction around it. */
public final class ReferenceStore {
  private final JdbcOperations database;

  public ReferenceStore(JdbcOperations database) {
    this.database = database;
  }

  /** Replaces what an older program may have left. */
  public void replace() {
    List.of(Table.FORM, Table.ACCOUNT, Table.REGION).forEach(table -> database.update("DELETE FROM " + table.word()));
    insert(
        "INSERT INTO form (form_id, flow, fund, layout) VALUES (?, ?, ?, ?)",
        FormCatalogue.standard().all()
            .map(form -> new Object[]{form.id().id(), name(form.flow()), name(form.fund()), name(form.layout())})
            .toList());
    insert(
        "INSERT INTO account (scheme, code, name, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)",
        Accounts.standard().all().stream()
            .map(account -> new Object[]{account.chart().list(), account.code(), account.name(), year(account.validFrom()), year(account.validTo())})
            .toList());
    insert(
        "INSERT INTO region (region_code, name, parent) VALUES (?, ?, ?)",
        Regions.standard().all().stream().map(region -> new Object[]{region.code(), region.name(), region.parent()}).toList());
  }

  private void insert(String sql, List<Object[]> rows) {
    database.batchUpdate(sql, rows);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static Integer year(String printed) {
    return printed.isEmpty() ? null : Integer.valueOf(printed);
  }
}
