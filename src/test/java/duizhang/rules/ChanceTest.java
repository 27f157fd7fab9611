package duizhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What adds up says something only where it hardly does by chance. */
class ChanceTest {
  /** One column of rows that name nothing, from top to bottom. */
  private static List<Fact> column(String... amounts) {
    List<Fact> facts = new ArrayList<>();
    for (String amount : amounts) {
      facts.add(Figures.figure(
          "gov_general_expenditure", facts.size() + 1, 1, Scheme.UNKNOWN, null, Flow.EXPENDITURE, Fund.GENERAL, Measure.TOTAL, amount));
    }
    return facts;
  }

  @Test
  void aLargeFigureIsTheSumOfTheRowsBelowIt() {
    List<Identity> sums = TableLaws.of(new PrintedShape(false), column("23755", "16334", "1468", "5953"), "other").sums();
    assertThat(sums).hasSize(1);
    assertThat(sums.get(0).parts()).extracting(Fact::printed).containsExactlyInAnyOrder("16334", "1468", "5953");
  }

  @Test
  void smallFiguresAddUpForNothing() {
    assertThat(TableLaws.of(new PrintedShape(false), column("5", "2", "3", "9"), "other").sums()).isEmpty();
  }

  @Test
  void aSumThatClosesWithinRoundingFixesNoSmallFigure() {
    List<Fact> facts = column("103", "50", "50", "2");
    Identity sum = new Identity("R", "", Identity.Kind.ROW, facts.get(0), facts.subList(1, 4), false);
    assertThat(sum.holds()).isTrue();
    assertThat(sum.fixes(facts.get(1))).isTrue();
    assertThat(sum.fixes(facts.get(3))).isFalse();
  }
}
