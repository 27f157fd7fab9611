package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie among disclosures and are none give no figure and say so; what may be a disclosure stays one. */
class NoDisclosureTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      // a README
      """
          # Budget files
          Version 2.1 of 2024. Run `make all` with 4 threads; the output has 120 files.
          | folder | files | bytes |
          |---|---|---|
          | city | 40 | 1,204,331 |
          | county | 80 | 3,410,220 |
          | total | 120 | 4,614,551 |
          """,
      // a program
      """
          package budget;
          /** Adds 合计 and 小计 of 2024. */
          final class Sum {
            private static final int MOST = 1200;
            static int of(int first, int second) {
              return first + second * 100 - MOST;
            }
          }
          """,
      // hashes of files
      """
          path,bytes,sha256
          2024部门预算.pdf,120443,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
          2024部门决算.pdf,220118,60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
          2023部门决算.pdf,198442,fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13
          """,
      // prices
      """
          Price list 2024
          Item\tUnit price\tStock
          Desk lamp\t12.50\t40
          Office chair\t85.00\t12
          Paper A4\t4.20\t500
          Total\t101.70\t552
          """,
      // a manifest
      """
          file\tsource\tpages\tlicence
          city/预算公开.pdf\thttps://example.org/a\t12\tpublic
          city/决算公开.pdf\thttps://example.org/b\t18\tpublic
          county/预算.xlsx\thttps://example.org/c\t3\tpublic
          """})
  void aFileOfAnotherKindGivesNoFigureAndSaysSo(String text) throws IOException {
    assertThat(extracted(text)).isInstanceOfSatisfying(Extraction.Quarantined.class, none -> {
      assertThat(none.cause()).isEqualTo(Reading.Cause.NO_DISCLOSURE);
      assertThat(none.message()).startsWith("The file is no disclosure: no known form, no title of a budget");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      // a title and one sentence
      """
          某市档案馆2023年度部门决算
          2023年度本年支出合计320.00万元，其中基本支出200.00万元。
          """,
      // a form without a title of the document
      """
          支出决算表
          部门：某市档案馆  金额单位：万元
          | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
          |---|---|---|---|---|
          | 合计 |  | 320.00 | 200.00 | 120.00 |
          | 2012601 | 行政运行 | 200.00 | 200.00 |  |
          | 2012604 | 档案馆 | 120.00 |  | 120.00 |
          """,
      // an unknown table of money, in its unit and of a year
      """
          2024年专项资金安排情况
          单位：万元
          | 事项 | 2024年安排数 |
          |---|---|
          | 老旧小区改造 | 1,200.00 |
          | 道路维护 | 800.00 |
          | 合计 | 2,000.00 |
          """,
      // a page that points to its attachments
      """
          某市档案馆2023年度部门预算公开
          附件：某市档案馆2023年度部门预算公开表
          """})
  void whatMayBeADisclosureStaysOne(String text) throws IOException {
    assertThat(extracted(text)).isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void theTableOfADisclosureWithoutFormAndTitleGivesItsFigures() throws IOException {
    Extraction extraction = extracted("""
        2024年专项资金安排情况
        单位：万元
        | 事项 | 2024年安排数 |
        |---|---|
        | 老旧小区改造 | 1,200.00 |
        | 道路维护 | 800.00 |
        | 合计 | 2,000.00 |
        """);

    assertThat(((Extraction.Extracted) extraction).result().facts()).extracting(fact -> fact.printed())
        .containsExactlyInAnyOrder("1,200.00", "800.00", "2,000.00");
  }

  private Extraction extracted(String text) throws IOException {
    Path file = folder.resolve("file.txt");
    Files.writeString(file, text);
    return Documents.extract(file);
  }
}
