package duizhang.store;

import duizhang.check.CheckResult;
import duizhang.check.DocumentHead;
import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.check.FormCoverage;
import duizhang.check.LedgerEntry;
import duizhang.check.StoredCell;
import duizhang.check.StoredTable;
import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.Coverage;
import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.FindingKind;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.TokenRole;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.fact.Subject;
import duizhang.prose.Claim;
import duizhang.prose.Statistic;
import duizhang.read.Box;
import java.math.BigDecimal;
import java.util.List;

/** A small result with a row for every table. */
public final class SampleResult {
  private static final Box BOX = new Box(1, 2, 3, 4);

  private SampleResult() {}

  /**
   * @param id part of every id
   * @param amount of the one fact, in 万元
   */
  public static DocumentResult of(String id, String agency, String amount) {
    BigDecimal yuan = new BigDecimal(amount).multiply(BigDecimal.valueOf(10_000));
    return new DocumentResult(
        new DocumentHead("决算", DocumentKind.FINAL_ACCOUNTS, Scope.DEPARTMENT, agency, null, 2023, "cover", 7, null),
        List.of(
            new StoredTable(
                "t" + id, 1, FormId.REVENUE, "收入决算表", "公开02表", "万元", "head", "lattice", "1", List.of(new StoredTable.Segment(3, BOX)), 1, 1, 1, 0, null,
                List.of(new StoredCell(0, 0, 1, 1, 3, BOX, "VALUE", ValueState.PRINTED, amount, null)))),
        List.of(
            new Fact(
                "f" + id, new Fact.Place("t" + id, 0, 0, 3), Scope.DEPARTMENT, new Fact.Time(2023, Stage.FINAL),
                new Fact.Account(FormId.REVENUE, Flow.REVENUE, Fund.ALL, Measure.TOTAL, false, Scheme.TOTAL, null, "合计", "合计", true, false),
                Subject.NONE, new Fact.Value(ValueKind.AMOUNT, amount, "万元", yuan, new BigDecimal("100"), ValueState.PRINTED), Origin.TABLE,
                new Fact.Verdict(Status.PROVEN, null, new BigDecimal("0.99"), false))),
        List.of(
            new Claim(
                "c" + id, 5, "收入合计" + amount + "万元。", 2023, Stage.FINAL, Flow.REVENUE, Fund.ALL, Measure.TOTAL, Scheme.TOTAL, null, "合计",
                ValueKind.AMOUNT, amount, "万元", yuan, new BigDecimal(amount), "f" + id)),
        List.of(
            new Project(
                "p" + id, "t" + id, 6, 2023, false, "项目", agency, null, yuan, yuan, yuan, new BigDecimal("100"), new BigDecimal("98.5"), "优", "目标",
                "完成")),
        List.of(
            new Indicator(
                "p" + id, 1, 6, "产出", "数量", "次数", "≥", "3次", new BigDecimal("3"), "4", new BigDecimal("4"), "次", new BigDecimal("10"),
                new BigDecimal("10"), null)),
        List.of(new Statistic(2023, "VEHICLES", new BigDecimal("2"), "辆", 5, "公务用车2辆。")),
        List.of(new FormCoverage(FormId.REVENUE, Coverage.PRESENT, "t" + id, 1, "收入决算表")),
        List.of(new LedgerEntry(3, 0, amount, BOX, true, TokenRole.FACT, "t" + id, "f" + id)),
        List.of(
            new CheckResult(
                "k" + id, "FA02-1", "合计", CheckLevel.OK, yuan, yuan, BigDecimal.ZERO, new BigDecimal("100"), 3, "holds", CheckCause.UNDECIDED,
                List.of(new CheckResult.Operand("f" + id, "TOTAL", 1), new CheckResult.Operand("c" + id, "PART", 1)))),
        List.of(
            new Finding(
                "n" + id, FindingKind.TABLE_SUM, CheckLevel.FAIL, CheckCause.DOCUMENT, 3, amount + "万元", "1.00万元", yuan, "f" + id, "合计与分项之和不符",
                "the total is not the sum of its parts", 1)));
  }
}
