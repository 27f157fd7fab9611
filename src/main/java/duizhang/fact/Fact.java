package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.cube.Coordinate;
import java.math.BigDecimal;

/**
 * One number of a form, with the dimensions that make it comparable. Its parts are the columns of the dataset's table {@code fact}; what is not known
 * is null or {@code UNKNOWN}.
 *
 * @param id hash of file, page and the printed number's place
 */
public record Fact(String id, Place place, Scope scope, Time time, Account account, Subject subject, Value value, Origin origin, Verdict verdict) {

  /**
   * Where it is printed.
   *
   * @param table id of the printed table, or null for prose
   * @param row index of the printed row in its table, from 0; -1 for prose
   * @param column index of the printed column in its table, from 0; -1 for prose
   */
  public record Place(String table, int row, int column, int page) {
    /** A place in a sentence. */
    public static Place inProse(int page) {
      return new Place(null, -1, -1, page);
    }
  }

  /** @param fiscalYear the year the figure is of, or null */
  public record Time(Integer fiscalYear, Stage stage) {}

  /**
   * What the form says that it is.
   *
   * @param columnLabel the heads from top to leaf joined by {@code /}, or null for prose
   * @param total whether it is the sum of others
   * @param leaf whether no other figure of the table is a part of it
   * @param below what the row stands below, folded, where other rows of the table have its name; or null
   */
  public record Account(
      FormId form, Flow flow, Fund fund, Measure measure, boolean ofWhich, Scheme scheme, String code, String itemName, String columnLabel, boolean total,
      boolean leaf, String below) {
    /** What a row says whose name no other row of its table has. */
    public Account(
        FormId form, Flow flow, Fund fund, Measure measure, boolean ofWhich, Scheme scheme, String code, String itemName, String columnLabel,
        boolean total, boolean leaf) {
      this(form, flow, fund, measure, ofWhich, scheme, code, itemName, columnLabel, total, leaf, null);
    }

    private Account withLeaf(boolean newLeaf) {
      return new Account(form, flow, fund, measure, ofWhich, scheme, code, itemName, columnLabel, total, newLeaf, below);
    }

    private Account below(String group) {
      return new Account(form, flow, fund, measure, ofWhich, scheme, code, itemName, columnLabel, total, leaf, group);
    }
  }

  /**
   * The number.
   *
   * @param amount exact yuan, or null where the number is no money
   * @param ulp one unit of the last printed digit in yuan, or null
   */
  public record Value(ValueKind kind, String printed, String unit, BigDecimal amount, BigDecimal ulp, ValueState state) {
    /** A printed number in a unit; yuan only where it is money. */
    public static Value of(ValueKind kind, Amount amount, String unit) {
      boolean money = kind == ValueKind.AMOUNT || kind == ValueKind.CHANGE;
      return new Value(
          kind, amount.printed(), unit, money ? amount.yuan(unit) : null, money ? amount.ulp(unit) : null,
          amount.number().signum() == 0 ? ValueState.ZERO : ValueState.PRINTED);
    }
  }

  /**
   * What the arithmetic says of it.
   *
   * @param inferredFrom the identities that gave the number its column where the page does not, or null
   * @param confidence 0..1, or null before it was asked
   * @param suspect whether laws of different directions fail on it and on no other figure of theirs
   */
  public record Verdict(Status status, String inferredFrom, BigDecimal confidence, boolean suspect) {
    /** Nobody has asked yet. */
    public static final Verdict OPEN = new Verdict(Status.UNCHECKED, null, null, false);
  }

  Fact withLeaf(boolean leaf) {
    return new Fact(id, place, scope, time, account.withLeaf(leaf), subject, value, origin, verdict);
  }

  Fact below(String group) {
    return new Fact(id, place, scope, time, account.below(group), subject, value, origin, verdict);
  }

  /** The same fact, its column given by {@code identities}. */
  public Fact inferred(String identities) {
    return with(new Verdict(verdict.status, identities, verdict.confidence, verdict.suspect));
  }

  /** The same fact with what the arithmetic says of it. */
  public Fact judged(Status status, BigDecimal confidence) {
    return with(new Verdict(status, verdict.inferredFrom, confidence, verdict.suspect));
  }

  /** The same fact, on which laws of different directions fail. */
  public Fact suspected() {
    return with(new Verdict(verdict.status, verdict.inferredFrom, verdict.confidence, true));
  }

  private Fact with(Verdict newVerdict) {
    return new Fact(id, place, scope, time, account, subject, value, origin, newVerdict);
  }

  /** The source whose 小计 or kind the row is, in revenue forms that list them down the page ({@code 事业收入/小计}); or null. */
  public String source() {
    boolean line = scheme() == Scheme.LINE || scheme() == Scheme.UNKNOWN;
    int end = line && form() == FormId.REVENUE && itemName() != null ? itemName().indexOf('/') : -1;
    return end < 0 ? null : itemName().substring(0, end);
  }

  public String table() {
    return place.table;
  }

  public int row() {
    return place.row;
  }

  public int column() {
    return place.column;
  }

  public int page() {
    return place.page;
  }

  public Integer fiscalYear() {
    return time.fiscalYear;
  }

  public Stage stage() {
    return time.stage;
  }

  public FormId form() {
    return account.form;
  }

  public Flow flow() {
    return account.flow;
  }

  public Fund fund() {
    return account.fund;
  }

  public Measure measure() {
    return account.measure;
  }

  public boolean ofWhich() {
    return account.ofWhich;
  }

  public Scheme scheme() {
    return account.scheme;
  }

  public String code() {
    return account.code;
  }

  public String itemName() {
    return account.itemName;
  }

  public String columnLabel() {
    return account.columnLabel;
  }

  public boolean total() {
    return account.total;
  }

  public boolean leaf() {
    return account.leaf;
  }

  public ValueKind valueKind() {
    return value.kind;
  }

  public String printed() {
    return value.printed;
  }

  public String unit() {
    return value.unit;
  }

  public BigDecimal amount() {
    return value.amount;
  }

  public BigDecimal ulp() {
    return value.ulp;
  }

  public ValueState valueState() {
    return value.state;
  }

  public Status status() {
    return verdict.status;
  }

  public String inferredFrom() {
    return verdict.inferredFrom;
  }

  public BigDecimal confidence() {
    return verdict.confidence;
  }

  public boolean suspect() {
    return verdict.suspect;
  }

  /** Whether it is an amount of money whose last printed digit is known. */
  public boolean money() {
    return valueKind() == ValueKind.AMOUNT && amount() != null && ulp() != null;
  }

  /** The point of the cube that it is of. */
  public Coordinate coordinate() {
    return Coordinates.of(this);
  }
}
