package duizhang.read.given;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.TextLine;
import org.junit.jupiter.api.Test;

/** A page as a format that knows its cells hands it over. */
class GivenPageTest {
  @Test
  void numbersAreCountedInReadingOrderThroughLinesAndCells() {
    GivenPage draft = new GivenPage(2);
    draft.line("附件3 2025年", Places.onLine(1));
    draft.table(ReadingMethod.WORD)
        .cell(0, 0, 1, 2, "合计 7", new Box(0, 2, 2, 2))
        .cell(1, 0, 1, 1, "", new Box(0, 3, 1, 3))
        .cell(1, 1, 1, 1, "1.5\n2", new Box(1, 3, 2, 3))
        .end();
    draft.line("共8页", Places.onLine(4));

    Page page = draft.page();

    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("3", "2025", "7", "1.5", "2", "8");
    assertThat(page.tokens()).extracting(NumberToken::id).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(page.tokens()).extracting(NumberToken::inTable).containsExactly(false, false, true, true, true, false);
    assertThat(page.tokens().get(1).box()).isEqualTo(new Box(4, 1, 8, 1));
    assertThat(page.lines()).extracting(TextLine::text).containsExactly("附件3 2025年", "共8页");
    assertThat(page.lines().get(1).numbers()).containsExactly(new TextLine.Place(1, 2, 5));
    Grid grid = page.regions().get(0).first();
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.box()).isEqualTo(new Box(0, 2, 2, 3));
    assertThat(grid.counted()).isTrue();
    assertThat(grid.lostCharacters()).isZero();
    assertThat(grid.cells()).extracting(Cell::columnSpan).containsExactly(2, 1, 1);
    assertThat(grid.cells().get(2).tokens()).containsExactly(3, 4);
    assertThat(page.number()).isEqualTo(2);
    assertThat(page.height()).isEqualTo(4);
  }

  @Test
  void aTableWithoutCellsIsNone() {
    GivenPage draft = new GivenPage(1);
    draft.table(ReadingMethod.HTML).end();

    assertThat(draft.page().regions()).isEmpty();
  }
}
