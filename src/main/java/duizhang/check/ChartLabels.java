package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Amount;
import duizhang.prose.Claim;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.settle.Settlement;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of charts, an amount and its share by themselves in a line, against what the sentences say of the same amount (NAR-15 of the rule list). */
final class ChartLabels {
  private static final Pattern LABEL = WordFile.of("findings.yaml").section("sentence").pattern("chart_label");

  private ChartLabels() {}

  static void check(Settlement settlement, List<Claim> claims, Observations seen) {
    Set<String> said = new HashSet<>();
    for (Page page : settlement.document().pages()) {
      for (TextLine line : page.lines()) {
        Matcher label = LABEL.matcher(Wording.compact(line.text()));
        if (label.matches() && said.add(label.group())) {
          label(page.number(), label.group(), number(label.group(1)), number(label.group(2)), claims, seen);
        }
      }
    }
  }

  private static BigDecimal number(String printed) {
    return Amount.parse(printed).map(Amount::number).orElse(BigDecimal.ZERO);
  }

  private static void label(int page, String quote, BigDecimal amount, BigDecimal percent, List<Claim> claims, Observations seen) {
    List<Claim> shares = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim part = claims.get(i - 1);
      boolean share = claims.get(i).valueKind() == ValueKind.SHARE && part.valueKind() == ValueKind.AMOUNT && part.sentence().equals(claims.get(i).sentence());
      if (share && part.valueNumber().compareTo(amount) == 0 && amount.signum() != 0) {
        shares.add(claims.get(i));
      }
    }
    BigDecimal ulp = BigDecimal.ONE.movePointLeft(percent.scale());
    if (shares.isEmpty()) {
      return;
    }
    Optional<Claim> same = shares.stream().filter(share -> Figure.agree(share.valueNumber(), Figure.ulp(share), percent, ulp)).findFirst();
    if (same.isPresent()) {
      seen.holds("NAR-15", same.get().itemName(), percent, same.get().valueNumber(), ulp, page, List.of(same.get().id()));
      return;
    }
    Claim share = shares.get(0);
    BigDecimal difference = percent.subtract(share.valueNumber());
    String printed = Figure.percent(percent, percent.scale());
    Message message = Message.of("chart_label").with("page", page).with("quote", quote).with("printed", printed).with("other_page", share.page())
        .with("other", Figure.quoted(share.sentence(), 120)).with("expected", Figure.of(share));
    seen.fails("NAR-15", share.itemName(), percent, share.valueNumber(), ulp, List.of(share.id()), new Draft(
        FindingKind.PROSE_PROSE, CheckLevel.FAIL, CheckCause.DOCUMENT, page, printed, Figure.of(share), difference, null, message, 1));
  }
}
