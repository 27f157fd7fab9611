package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.FormId;
import duizhang.crawl.SourceFile;
import duizhang.fact.FactReader;
import duizhang.form.PrintedTable;
import duizhang.form.ProfileReader;
import duizhang.form.TableReader;
import duizhang.read.Document;
import duizhang.read.Reading;
import duizhang.read.Region;
import duizhang.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which ways to place the numbers of several rows keep all sums over them. */
class SumSearchTest {
  @TempDir
  Path folder;

  @Test
  void aSumOverRowsLeavesTheOneWayThatClosesIt() throws IOException {
    OpenTable table = table("\t合计\t150\t100\t50", "201\t一般公共服务支出\t60\t60", "205\t教育支出\t90\t40\t50");
    assertThat(table.rows().get(1).ways()).hasSize(3);

    boolean narrowed = table.sumsByRows().entrySet().stream().map(group -> SumSearch.narrow(table, group.getKey(), group.getValue())).reduce(false,
        (a, b) -> a || b);

    assertThat(narrowed).isTrue();
    // The first number is the total, the second basic expenditure: as project expenditure it would make 110 of the 50 above.
    assertThat(table.rows().get(1).ways()).containsExactly(new int[]{2, 3});
    assertThat(table.rows().get(1).reasons()).isNotEmpty();
    assertThat(contradicted(table)).isFalse();
  }

  @Test
  void equalRowsStayOpen() throws IOException {
    // 60 and 90 are all basic or all project expenditure: nothing in the table says which.
    OpenTable table = table("\t合计\t150\t150", "201\t一般公共服务支出\t60\t60", "205\t教育支出\t90\t90");
    for (Map.Entry<List<Integer>, List<Sum>> group : table.sumsByRows().entrySet()) {
      SumSearch.narrow(table, group.getKey(), group.getValue());
    }
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.ways()).contains(new int[]{2, 3}, new int[]{2, 4}));
  }

  @Test
  void aNumberThatNoWayClosesContradictsAndIsNeverDropped() throws IOException {
    OpenTable table = table("\t合计\t150\t100\t50", "201\t一般公共服务支出\t70\t70", "205\t教育支出\t90\t40\t50");
    for (Map.Entry<List<Integer>, List<Sum>> group : table.sumsByRows().entrySet()) {
      SumSearch.narrow(table, group.getKey(), group.getValue());
    }
    assertThat(contradicted(table)).isTrue();
    assertThat(table.rows().get(1).ways()).isNotEmpty();
    assertThat(table.rows().get(1).amount(0)).isEqualTo(70_000_000L);
  }

  private static boolean contradicted(OpenTable table) {
    return table.sumsByRows().entrySet().stream().anyMatch(group -> SumSearch.contradicts(table, group.getKey(), group.getValue()));
  }

  private OpenTable table(String... rows) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n" + String.join("\n", rows) + "\n");
    Document document = ((Reading.Read) new TextReader(9, List.of()).read(new SourceFile(file, "a.txt", "0".repeat(64), "text/plain", Files.size(file))))
        .document();
    List<PrintedTable> tables = new TableReader().read(document, Region::first);
    PrintedTable.Listing listing = (PrintedTable.Listing) tables.get(0);
    assertThat(listing.form()).isEqualTo(FormId.EXPENDITURE);
    return new OpenTable(listing, new FactReader(document, new ProfileReader().read(document, tables)), "t", "EX");
  }
}
