package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.codes.DocumentKind;
import duizhang.codes.FormId;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Governments and departments publish tables of equal titles: what a document is, is seen from all of its tables. */
class DocumentKindTest {
  private static final String TAXES = """
      表一：2023年一般公共预算收入决算表
      单位：万元
      项目\t预算数\t决算数
      一、税收收入\t700\t712
      增值税\t400\t410
      企业所得税\t300\t302
      二、非税收入\t100\t98
      收入合计\t800\t810
      """;
  private static final String FUNCTIONS = """
      表二：2023年一般公共预算支出决算表
      单位：万元
      科目编码\t科目名称\t合计\t基本支出\t项目支出
      201\t一般公共服务支出\t500\t300\t200
      205\t教育支出\t300\t250\t50
      \t合计\t800\t550\t250
      """;
  private static final String TRANSFERS = """
      表三：2023年税收返还和转移支付决算表
      单位：万元
      项目\t决算数
      均衡性转移支付\t120
      结算补助\t30
      合计\t150
      """;

  @TempDir
  Path folder;

  @Test
  void theTablesTellAGovernmentWhereNoCoverDoes() throws IOException {
    DocumentResult result = read("决算公开.txt", TAXES, FUNCTIONS, TRANSFERS);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.GOVERNMENT_REPORT);
    assertThat(result.head().scope()).isEqualTo(Scope.GOVERNMENT);
    assertThat(result.facts()).extracting(Fact::form).contains(FormId.GOV_GENERAL_REVENUE, FormId.GOV_GENERAL_EXPENDITURE, FormId.GOV_TRANSFERS);
    assertThat(result.facts()).filteredOn(fact -> fact.form() == FormId.GOV_TRANSFERS).hasSize(3).extracting(Fact::stage).containsOnly(Stage.FINAL);
  }

  @Test
  void aCoverThatNamesAGovernmentHoldsWhereItsTablesLookLikeDepartments() throws IOException {
    DocumentResult result = read("a.txt", "某县2023年政府决算公开\n", FUNCTIONS);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.GOVERNMENT_REPORT);
    assertThat(result.facts()).extracting(Fact::form).containsOnly(FormId.GOV_GENERAL_EXPENDITURE);
  }

  @Test
  void oneTableOfTransfersMakesNoGovernmentOfADepartment() throws IOException {
    DocumentResult result = read("b.txt", "某县交通局2023年度部门决算\n", """
        部门收支决算总表
        单位：万元
        项目\t决算数\t项目\t决算数
        一、财政拨款收入\t950\t一、交通运输支出\t950
        本年收入合计\t950\t本年支出合计\t950
        """, FUNCTIONS, TRANSFERS);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
  }

  private DocumentResult read(String name, String... parts) throws IOException {
    return Documents.extracted(Files.writeString(folder.resolve(name), String.join("\n", List.of(parts))));
  }
}
