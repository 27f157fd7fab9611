package duizhang.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphReaderTest {
  @Test
  void joinsLinesOverPageBreaksAndLeavesOutPageNumbers() {
    List<Paragraph> paragraphs = ParagraphReader.read(MadeDocuments.pages(
        List.of("  一、收入决算情况说明", "    本年收入合计2946.25万元，其中：财政拨款收入2940.05万", "12"),
        List.of("元，占99.79%；其他收入6.2万元，占0.21%。这一行写满了纸面宽度。", "    二、支出决算情况说明", "13")));

    assertThat(paragraphs).extracting(Paragraph::text).containsExactly(
        "一、收入决算情况说明",
        "本年收入合计2946.25万元，其中：财政拨款收入2940.05万元，占99.79%；其他收入6.2万元，占0.21%。这一行写满了纸面宽度。",
        "二、支出决算情况说明");
    assertThat(paragraphs.get(1).numbers()).extracting(Paragraph.PrintedNumber::page).containsExactly(1, 1, 2, 2, 2);
  }

  @Test
  void goesOnBehindALineThatIsShortBecauseTheNextNumberDidNotFit() {
    List<Paragraph> paragraphs = ParagraphReader.read(MadeDocuments.pages(List.of(
        "保险缴费支出（项）。主要用于：在职人员的基本养老保险支出。年初预算为",
        "161.62万元，支出决算为160.75万元。决算数小于预算数的主要原因：预算按充分保障预估。")));

    assertThat(paragraphs).hasSize(1);
  }

  @Test
  void leavesOutTheLabelsOfCharts() {
    List<Paragraph> paragraphs = ParagraphReader.read(MadeDocuments.pages(List.of(
        "    我校收入预算构成如下，其中财政拨款收入占大部分，其余为事业收入。", "15.88%", "财政拨款收入41.43%", "    上年结转93,801.70万元，占16.84%。")));

    assertThat(paragraphs).extracting(Paragraph::text).containsExactly("我校收入预算构成如下，其中财政拨款收入占大部分，其余为事业收入。", "上年结转93,801.70万元，占16.84%。");
  }

  @Test
  void joinsTextsWhoseLinesAreBrokenAndKeepsTheirItemsApart() {
    List<Paragraph> paragraphs = ParagraphReader.read(MadeDocuments.text("""
        （5）行政事业单位养老支出（款）行政单位离退休

        （项）支出 0.11 万元，主要用于本单位的离退休经费支出。

        完成年初预算的 0.19%。主要是工作进度有所调整，部分资

        金当年未使用，需结转下年支出。

        （6）行政事业单位养老支出（款）事业单位离退休

        （项）支出 3.72 万元。"""));

    assertThat(paragraphs).extracting(Paragraph::text).containsExactly(
        "（5）行政事业单位养老支出（款）行政单位离退休（项）支出0.11万元，主要用于本单位的离退休经费支出。完成年初预算的0.19%。主要是工作进度有所调整，部分资金当年未使用，需结转下年支出。",
        "（6）行政事业单位养老支出（款）事业单位离退休（项）支出3.72万元。");
  }

  @Test
  void splitsSentencesAtFullStopsAndSemicolons() {
    Paragraph paragraph = ParagraphReader.read(MadeDocuments.text("基本支出5万元；项目支出6万元。合计11万元。")).get(0);

    assertThat(paragraph.sentences()).extracting(Paragraph.Sentence::text).containsExactly("基本支出5万元；", "项目支出6万元。", "合计11万元。");
    assertThat(paragraph.sentences()).extracting(Paragraph.Sentence::opens).containsExactly(true, false, true);
  }
}
