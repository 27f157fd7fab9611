package duizhang.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings that differ from their page in one place prove nothing wrong. {@link ProofMutations} asks more of them. */
class ProofMutationTest {
  private static final int TIMES = 4;
  private static final int PAGES = 9;

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
      "DROP_DIGIT, shanghai/上海市普陀区财政局2024年度部门决算.pdf", "JOIN_CELLS, shanghai/上海市普陀区财政局2024年度部门决算.pdf",
      "SHIFT_CELL, shanghai/上海市普陀区财政局2024年度部门决算.pdf", "UNIT_OF_TABLE, shanghai/上海市普陀区财政局2024年度部门决算.pdf",
      "DROP_DIGIT, government/ningxia_2019.pdf", "JOIN_CELLS, government/ningxia_2019.pdf", "SHIFT_CELL, government/ningxia_2019.pdf",
      "DROP_ROW, government/ningxia_2019.pdf", "EXCHANGE_HEADS, shanghai/上海市普陀区财政局2024年度部门决算.pdf",
      "EXCHANGE_HEADS, university/21_swu_2023_final_accounts__download.jsp.pdf",
      "SHIFT_CELL, taiyuan/太原市发展和改革委员会2016年决算公开.doc", "EXCHANGE_HEADS, taiyuan/太原市发展和改革委员会2016年决算公开.doc",
  })
  void provesNothingWrong(Mutation kind, String file) throws IOException {
    Path path = Path.of("../shared/real").resolve(file);
    assumeTrue(Files.isRegularFile(path), "../shared is not there: skipped");
    Proofs proofs = new Proofs(Papers.read(path, PAGES));
    assertThat(proofs.proven()).isPositive();
    List<Object> wrong = new ArrayList<>();
    for (int seed = 0; seed < TIMES; seed++) {
      wrong.addAll(proofs.of(kind, seed).wrong());
    }
    assertThat(wrong).isEmpty();
  }
}
