package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and rows as converters of PDF files leave them in texts. */
class TextCaptionsTest {
  @TempDir
  private Path folder;

  @Test
  void titlesBelowTheirTablesAreTheirs() throws IOException {
    DocumentResult result = extracted("""
        部门：云溪县档案局 单位：万元
        功能科目代码 功能科目名称 金额
        合计 120.00
        201 一般公共服务支出 120.00
        20126 档案事务 120.00
        2012601 行政运行 120.00
        2025年一般公共预算支出预算表
        部门：云溪县档案局 单位：万元
        科目编码 科目名称 金额
        合计 80.00
        301 工资福利支出 80.00
        30101 基本工资 50.00
        30102 津贴补贴 30.00
        2025年一般公共预算基本支出预算表
        """);

    assertThat(Documents.printed(result, "general_budget_expenditure", "2012601", "金额")).containsExactly("120.00");
    assertThat(Documents.printed(result, "general_budget_basic", "30101", "金额")).containsExactly("50.00");
  }

  @Test
  void aTitleTornInTwoIsReadWhole() throws IOException {
    DocumentResult result = extracted("""
        五、一般公共预算财政拨款
        支出决算表
        单位：万元
        科目编码 科目名称 合计 基本支出 项目支出
        合计 120.00 90.00 30.00
        201 一般公共服务支出 120.00 90.00 30.00
        20126 档案事务 120.00 90.00 30.00
        2012601 行政运行 90.00 90.00
        2012604 档案馆 30.00 30.00
        """);

    assertThat(Documents.printed(result, "general_budget_expenditure", "20126", "合计")).containsExactly("120.00");
    assertThat(Documents.printed(result, "general_budget_expenditure", "2012604", "项目支出")).containsExactly("30.00");
  }

  @Test
  void panelsOfALaidOutFormAreReadApart() throws IOException {
    DocumentResult result = extracted("""
                      一般公共预算财政拨款基本支出决算表
                                                              单位：万元
        科目编码     科目名称       决算数    科目编码     科目名称       决算数
        301      工资福利支出      60.00   302      商品和服务支出     9.00
        30101    基本工资        40.00   30201    办公费         3.00
                 机关事业单位基本
        30108                20.00   30207    邮电费         4.00
                 养老保险缴费
        303      对个人和家庭的补助   5.00    30211    差旅费         2.00
        30302    退休费         5.00
        """);

    assertThat(Documents.printed(result, "general_budget_basic", "30108", "决算数")).containsExactly("20.00");
    assertThat(Documents.printed(result, "general_budget_basic", "30207", "决算数")).containsExactly("4.00");
    assertThat(Documents.printed(result, "general_budget_basic", "30302", "决算数")).containsExactly("5.00");
  }

  @Test
  void namesOfPurchasesBrokenOverLinesEndInTheirAmounts() throws IOException {
    DocumentResult result = extracted("""
        2025年政府采购支出预算表
        单位：万元
        采购品目大类 专项名称 经济科目 采购物品名称 采购组织形式 总计
        合计 90.00
        一、货物A 90.00
        其他办公消耗用品及类似物
        品
        分散自行组织 30.00
        复印纸 政府集中采购 60.00
        """);

    assertThat(result.facts()).filteredOn(fact -> "30.00".equals(fact.printed())).singleElement()
        .satisfies(fact -> assertThat(fact.itemName()).startsWith("其他办公消耗用品及类似物品").endsWith("分散自行组织"));
  }

  private DocumentResult extracted(String text) throws IOException {
    Path file = folder.resolve("disclosure.txt");
    Files.writeString(file, text);
    return Documents.extracted(file);
  }
}
