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
      String piece = pieces[index];
      if (index < pieces.length - 1) {
        Meaning meaning = base.under(paragraph.parts().get(index));
        boolean money = meaning.kind().isMoney();
        BigDecimal value = books.value(meaning).orElseThrow();
        boolean count = meaning.kind() == Meaning.Kind.COUNT;
        // A sentence says 减少 of what is negative: [增加/减少] is the one or the other.
        piece = piece.replaceAll("\\[([^/\\]]*)/([^/\\]]*)\\]", value.signum() < 0 ? "$2" : "$1");
        text.append(piece);
        String printed = money ? paragraph.figures().plain(value.abs()) : count ? value.toPlainString() : paragraph.figures().percent(value.abs(), true);
        BigDecimal yuan = money ? paragraph.figures().yuan(printed).multiply(BigDecimal.valueOf(value.signum())) : null;
        Point says = meaning.says().under(Point.of(Part.KIND, meaning.kind().published()));
        truths.add(new Truth(paragraph.text(), "", "", "", "", printed, money ? paragraph.figures().unit() : count ? "" : "%", yuan, says));
        text.append(printed);
      } else {
        text.append(piece);
      }
    }
    return new Spoken(text.toString(), truths);
  }
}
