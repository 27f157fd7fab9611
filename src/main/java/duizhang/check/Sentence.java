package duizhang.check;

import duizhang.prose.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the numbers that it prints.
 *
 * @param claims in the order of the text
 */
record Sentence(int page, String text, List<Claim> claims) {
  Sentence {
    claims = List.copyOf(claims);
  }

  /** The sentences of a document in their order. A sentence printed twice in a row is two: its numbers come again from the start. */
  static List<Sentence> of(List<Claim> claims) {
    List<Sentence> sentences = new ArrayList<>();
    List<Claim> current = new ArrayList<>();
    int end = 0;
    for (Claim claim : claims) {
      int at = current.isEmpty() || !current.get(0).sentence().equals(claim.sentence()) ? -1 : claim.sentence().indexOf(claim.printed(), end);
      if (at < 0 && !current.isEmpty()) {
        sentences.add(new Sentence(current.get(0).page(), current.get(0).sentence(), current));
        current.clear();
      }
      at = at < 0 ? claim.sentence().indexOf(claim.printed()) : at;
      end = at + claim.printed().length();
      current.add(claim);
    }
    if (!current.isEmpty()) {
      sentences.add(new Sentence(current.get(0).page(), current.get(0).sentence(), current));
    }
    return sentences;
  }
}
