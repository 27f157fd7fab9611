package duizhang.check;

import duizhang.fact.Fact;
import duizhang.fact.FactIds;
import duizhang.read.Document;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** How sure recognition is of the numbers that it saw in pictures: no figure is surer than the least sure of its characters. */
final class SightScores {
  private static final int DECIMALS = 3;

  private final Map<String, BigDecimal> scores;

  private SightScores(Map<String, BigDecimal> scores) {
    this.scores = scores;
  }

  static SightScores of(Document document) {
    Map<String, BigDecimal> scores = new HashMap<>();
    FactIds ids = new FactIds(document);
    for (Page page : document.pages()) {
      if (page.recognised()) {
        for (NumberToken token : page.tokens()) {
          scores.put(ids.id(page.number(), token.id()), BigDecimal.valueOf(token.score()).setScale(DECIMALS, RoundingMode.DOWN));
        }
      }
    }
    return new SightScores(scores);
  }

  /** The fact, its confidence no higher than the score of its number. */
  Fact limited(Fact fact) {
    BigDecimal score = scores.get(fact.id());
    return score == null || fact.confidence() == null ? fact : fact.judged(fact.status(), fact.confidence().min(score));
  }
}
