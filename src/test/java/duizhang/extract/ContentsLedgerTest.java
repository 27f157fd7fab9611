package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.TokenRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the numbers of a table of contents are. */
class ContentsLedgerTest {
  @TempDir
  Path folder;

  @Test
  void theNumberAtTheEndOfALineOfContentsIsAPageNumber() throws IOException {
    var result = Documents.extracted(Files.writeString(
        folder.resolve("某局2023年度部门决算.txt"),
        "目 录\n\n第一部分 某局概况........................3\n\n一、主要职责        4\n\n二、机构设置……………………12\n\n某局设8个科室，管理各类档案。\n",
        StandardCharsets.UTF_8));
    assertThat(result.ledger()).filteredOn(entry -> entry.role() == TokenRole.PAGE_NUMBER).extracting(entry -> entry.printed()).containsExactly("3", "4", "12");
    assertThat(result.ledger()).filteredOn(entry -> entry.printed().equals("8")).extracting(entry -> entry.role()).doesNotContain(TokenRole.PAGE_NUMBER);
  }
}
