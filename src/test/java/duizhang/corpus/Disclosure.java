package duizhang.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A made disclosure: its words, its tables and the books that every figure is taken from.
 *
 * @param id names its files
 * @param base what the document says of all its figures: year and stage
 */
record Disclosure(String id, String agency, String title, Meaning base, Books books, Look look, List<Block> blocks) {
  Disclosure {
    blocks = List.copyOf(blocks);
  }

  Grid grid(Block.Table table) {
    return Grid.of(table, base, books);
  }

  List<Truth> truths() {
    return blocks.stream().filter(Block.Table.class::isInstance).flatMap(block -> grid((Block.Table) block).truths().stream()).toList();
  }

  /** A paragraph with its figures printed, and what they mean. */
  record Spoken(String text, List<Truth> truths) {}

  Spoken spoken(Block.Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    List<Truth> truths = new ArrayList<>();
    String[] pieces = paragraph.text().split("\\{\\}", -1);
    for (int index = 0; index < pieces.length; index++) {
      text.append(pieces[index]);
      if (index < pieces.length - 1) {
        Meaning meaning = base.under(paragraph.parts().get(index));
        boolean money = meaning.kind().isMoney();
        BigDecimal value = books.value(meaning).orElseThrow();
        // A sentence says 减少 of what is negative.
        String printed = money ? paragraph.figures().plain(value.abs()) : paragraph.figures().percent(value.abs(), true);
        BigDecimal yuan = money ? paragraph.figures().yuan(printed).multiply(BigDecimal.valueOf(value.signum())) : null;
        Point says = meaning.says().under(Point.of(Part.KIND, meaning.kind().published()));
        truths.add(new Truth(paragraph.text(), "", "", "", "", printed, money ? paragraph.figures().unit() : "%", yuan, says));
        text.append(printed);
      }
    }
    return new Spoken(text.toString(), truths);
  }
}
