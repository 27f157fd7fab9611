package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.form.TableReader;
import duizhang.read.Document;
import duizhang.read.Region;
import duizhang.rules.FormIdentities;
import duizhang.rules.Identity;
import duizhang.settle.ListingShape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Purchases nest by the columns of their labels, where their sums say so. */
class NestedRowsTest {
  private static final String HEAD = "采购品目大类 | 专项名称 | 采购物品名称 | 总计";

  @Test
  void everySumOfAnArticleAProjectAndAKindIsAsked() {
    List<Identity> sums = sums(
        HEAD, "合计 | | | 100.00", "货物A | | | 60.00", "| 办公设备 | | 40.00", "| | 计算机 | 30.00", "| | 复印机 | 10.00", "| 印刷 | | 20.00", "| | 纸 | 20.00",
        "服务C | | | 40.00", "| 会议 | | 40.00", "| | 会议服务 | 40.00");
    assertThat(sums).extracting(sum -> sum.total().itemName()).containsExactlyInAnyOrder("合计", "货物A", "办公设备", "印刷", "服务C", "会议");
    assertThat(sums).allMatch(Identity::holds).noneMatch(Identity::freeParts);
    assertThat(sums.get(0).parts()).extracting(Fact::itemName).containsExactly("货物A", "服务C");
  }

  @Test
  void aSumThatFailsAmongOthersThatCloseIsAsked() {
    List<Identity> sums = sums(
        HEAD, "合计 | | | 100.00", "货物A | | | 60.00", "| 办公设备 | | 40.00", "| | 计算机 | 31.00", "| | 复印机 | 10.00", "| 印刷 | | 20.00", "| | 纸 | 20.00",
        "服务C | | | 40.00", "| 会议 | | 40.00", "| | 会议服务 | 40.00");
    assertThat(sums).filteredOn(sum -> !sum.holds()).extracting(sum -> sum.total().itemName()).containsExactly("办公设备");
  }

  @Test
  void rowsWhoseWholeIsNotTheirSumDoNotNest() {
    assertThat(sums(HEAD, "合计 | | | 90.00", "货物A | | | 60.00", "| 办公设备 | | 60.00", "| | 计算机 | 60.00", "服务C | | | 40.00")).isEmpty();
  }

  @Test
  void aBlankPlaceAmongThePartsLeavesThemFree() {
    List<Identity> sums = sums(HEAD, "合计 | | | 60.00", "货物A | | | 60.00", "| 办公设备 | | 60.00", "| | 计算机 | 60.00", "| | 复印机 | ", "| | 纸 | 0.00");
    assertThat(sums).hasSize(3).allMatch(Identity::freeParts);
  }

  private static List<Identity> sums(String... rows) {
    Document document = new Paper().page(List.of("政府采购预算表", "单位：万元"), rows).document();
    PrintedTable.Listing table = (PrintedTable.Listing) new TableReader().read(document, Region::first).get(0);
    TableFacts facts = new FactReader(document, new Profile(null, DocumentKind.BUDGET, Scope.UNIT, "某单位", 2024, "")).read(table, "t");
    return FormIdentities.of(new ListingShape(table, facts), facts.facts(), "procurement");
  }
}
