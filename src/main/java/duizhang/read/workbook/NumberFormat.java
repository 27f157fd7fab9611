package duizhang.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * A number format of Excel in a Chinese setting. Numbers are decimal here, with the fifteen digits that Excel shows; ISO/IEC 29500-1, 18.8.30 and
 * 18.8.31, says what the signs mean. Times and fractions are left to POI. Powers of ten are shown with all their digits, whether the general format
 * or one of its own asks for them: a code or an amount is meant, and {@code 2.01E+06} would be read as another number.
 */
final class NumberFormat {
  /** Formats that stand for themselves in a Chinese setting (ISO/IEC 29500-1, 18.8.30); the others are the same everywhere. */
  private static final Map<Integer, String> CHINESE = Map.ofEntries(
      Map.entry(27, "yyyy\"年\"m\"月\""), Map.entry(28, "m\"月\"d\"日\""), Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"),
      Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h\"时\"mm\"分\""), Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
      Map.entry(36, "yyyy\"年\"m\"月\""), Map.entry(50, "yyyy\"年\"m\"月\""), Map.entry(51, "m\"月\"d\"日\""), Map.entry(52, "yyyy\"年\"m\"月\""),
      Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "m\"月\"d\"日\""), Map.entry(57, "yyyy\"年\"m\"月\""), Map.entry(58, "m\"月\"d\"日\""));

  static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** Digits and point of a number in the general format. */
  private static final int GENERAL_DIGITS = 10;

  private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]+)]");
  private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(-[^\\]]*)?]");

  static final NumberFormat GENERAL = of("General");

  private final String format;
  private final List<Section> sections;

  private NumberFormat(String format, List<Section> sections) {
    this.format = format;
    this.sections = sections;
  }

  /** @param format as files hold it, with up to four sections */
  static NumberFormat of(String format) {
    List<Section> sections = new ArrayList<>();
    for (String section : sections(format)) {
      sections.add(Section.of(section));
    }
    return new NumberFormat(format, List.copyOf(sections));
  }

  /** The format that {@code id} stands for where a file gives no text for it, else null. */
  static String chinese(int id) {
    return CHINESE.get(id);
  }

  /** @param since1904 whether days are counted from 1904 */
  String number(BigDecimal stored, boolean since1904) {
    BigDecimal value = stored.round(SHOWN);
    int index = index(value);
    if (index < 0) {
      return general(value);
    }
    Section section = sections.get(index);
    if (section.general()) {
      return general(value);
    }
    if (section.foreign()) {
      try {
        // POI would show the quotation marks around 年, which needs none.
        String bare = format.replaceAll("\"([^\"a-zA-Z]*)\"", "$1");
        return new DataFormatter(Locale.SIMPLIFIED_CHINESE).formatRawCellContents(value.doubleValue(), -1, bare, since1904).strip();
      } catch (RuntimeException odd) {
        // A format that nobody can read leaves the number as it is.
        return general(value);
      }
    }
    // A section of its own says itself how a negative number looks.
    boolean minus = value.signum() < 0 && (index == 0 || section.condition != null);
    return (minus ? "-" : "") + section.show(value.abs()).strip();
  }

  /** What a text shows. */
  String text(String value) {
    Section last = sections.get(sections.size() - 1);
    if (sections.size() == 4 || last.holdsText()) {
      return last.showText(value);
    }
    return value;
  }

  private int index(BigDecimal value) {
    boolean conditions = sections.stream().anyMatch(section -> section.condition != null);
    if (conditions) {
      for (int i = 0; i < Math.min(3, sections.size()); i++) {
        if (sections.get(i).condition == null || sections.get(i).takes(value)) {
          return i;
        }
      }
      return -1;
    }
    int count = sections.get(sections.size() - 1).holdsText() && sections.size() > 1 ? sections.size() - 1 : sections.size();
    if (value.signum() < 0 && count > 1) {
      return 1;
    }
    return value.signum() == 0 && count > 2 ? 2 : 0;
  }

  /** The general format; where Excel would go over to powers of ten all digits are shown, for a code or an amount is meant. */
  static String general(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    int whole = Math.max(1, plain.precision() - plain.scale());
    if (plain.scale() > 0) {
      plain = plain.setScale(Math.min(plain.scale(), Math.max(0, GENERAL_DIGITS - whole)), RoundingMode.HALF_UP);
    }
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }

  private static List<String> sections(String format) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (!quoted && (c == '\\' || c == '!') && i + 1 < format.length()) {
        section.append(c).append(format.charAt(++i));
      } else if (c == ';' && !quoted) {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        quoted ^= c == '"';
        section.append(c);
      }
    }
    sections.add(section.toString());
    return sections;
  }

  /** One section: signs that stand for digits, and literal text between them. */
  private static final class Section {
    private final List<String> signs = new ArrayList<>();
    private String condition;
    private BigDecimal limit;
    private boolean general;
    private boolean foreign;
    private boolean text;

    static Section of(String printed) {
      Section section = new Section();
      String rest = printed;
      Matcher condition = CONDITION.matcher(rest);
      if (condition.find()) {
        section.condition = condition.group(1);
        section.limit = decimal(condition.group(2));
        rest = condition.replaceFirst("");
      }
      Matcher currency = CURRENCY.matcher(rest);
      rest = currency.replaceAll(match -> Matcher.quoteReplacement("\"" + match.group(1) + "\""));
      section.read(rest);
      return section;
    }

    private static BigDecimal decimal(String number) {
      try {
        return new BigDecimal(number);
      } catch (NumberFormatException odd) {
        return BigDecimal.ZERO;
      }
    }

    /** Signs are kept as they are, literal texts with a quotation mark before them. */
    private void read(String section) {
      String bare = section.replaceAll("\\[[^\\]]*]|_.", "").strip();
      general = bare.equalsIgnoreCase("General") || bare.equals("G/通用格式");
      for (int i = 0; i < section.length(); i++) {
        char c = section.charAt(i);
        if (c == '"') {
          int end = section.indexOf('"', i + 1);
          end = end < 0 ? section.length() : end;
          signs.add("\"" + section.substring(i + 1, end));
          i = end;
        } else if ((c == '\\' || c == '!') && i + 1 < section.length()) {
          signs.add("\"" + section.charAt(++i));
        } else if (c == '_') {
          signs.add("\" ");
          i++;
        } else if (c == '*') {
          i++;
        } else if (c == '[') {
          int end = section.indexOf(']', i);
          // Elapsed times stand in brackets too.
          foreign |= end > 0 && section.substring(i, end).matches("\\[[hmsHMS]+");
          i = end < 0 ? section.length() : end;
        } else if (c == '@') {
          text = true;
          signs.add("@");
        } else if ("0#?.,%".indexOf(c) >= 0) {
          signs.add(String.valueOf(c));
        } else if ((c == 'E' || c == 'e') && section.substring(i + 1).matches("[+-][0#?].*") && signs.stream().anyMatch(Section::placeholder)) {
          general = true;
          return;
        } else {
          foreign |= !general && "/eEyYmMdDhHsSaAbB".indexOf(c) >= 0;
          signs.add("\"" + c);
        }
      }
    }

    boolean general() {
      return general || text && signs.stream().noneMatch(Section::placeholder);
    }

    boolean foreign() {
      return foreign;
    }

    boolean holdsText() {
      return text;
    }

    boolean takes(BigDecimal value) {
      int order = value.compareTo(limit);
      return switch (condition) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "<>" -> order != 0;
        default -> order == 0;
      };
    }

    String showText(String value) {
      StringBuilder shown = new StringBuilder();
      signs.forEach(sign -> shown.append(sign.equals("@") ? value : sign.startsWith("\"") ? sign.substring(1) : ""));
      return shown.toString().strip();
    }

    private static boolean placeholder(String sign) {
      return sign.length() == 1 && "0#?".contains(sign);
    }

    String show(BigDecimal value) {
      int point = signs.indexOf(".");
      int end = point < 0 ? signs.size() : point;
      int first = -1;
      int last = -1;
      for (int i = 0; i < end; i++) {
        if (placeholder(signs.get(i))) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      boolean grouped = false;
      int shift = 0;
      for (int i = 0; i < signs.size(); i++) {
        if (signs.get(i).equals(",")) {
          boolean between = i > first && i < last;
          grouped |= between;
          shift -= between || first < 0 ? 0 : 3;
        }
        shift += signs.get(i).equals("%") ? 2 : 0;
      }
      int decimals = point < 0 ? 0 : (int) signs.subList(point, signs.size()).stream().filter(Section::placeholder).count();
      BigDecimal rounded = value.movePointRight(shift).setScale(decimals, RoundingMode.HALF_UP);
      String digits = rounded.unscaledValue().toString();
      if (digits.length() <= decimals) {
        digits = "0".repeat(decimals - digits.length() + 1) + digits;
      }
      String whole = digits.substring(0, digits.length() - decimals);
      return wholes(whole.equals("0") ? "" : whole, end, first, grouped) + fractions(digits.substring(digits.length() - decimals), point);
    }

    /** The signs before the point, the digits filled in from the right. */
    private String wholes(String digits, int end, int first, boolean grouped) {
      StringBuilder reversed = new StringBuilder();
      int left = digits.length();
      int placed = 0;
      for (int i = end - 1; i >= 0; i--) {
        String sign = signs.get(i);
        if (!placeholder(sign)) {
          reversed.append(new StringBuilder(literal(sign)).reverse());
          continue;
        }
        // The first sign takes all digits that are left.
        int take = i == first ? Math.max(1, left) : 1;
        for (int k = 0; k < take; k++) {
          boolean digit = left > 0;
          if (!digit && !sign.equals("0")) {
            reversed.append(sign.equals("?") ? " " : "");
            continue;
          }
          if (grouped && placed > 0 && placed % 3 == 0) {
            reversed.append(',');
          }
          reversed.append(digit ? digits.charAt(--left) : '0');
          placed++;
        }
      }
      return reversed.reverse().toString();
    }

    private String fractions(String digits, int point) {
      if (point < 0) {
        return "";
      }
      int kept = digits.length();
      List<String> places = signs.subList(point, signs.size()).stream().filter(Section::placeholder).toList();
      while (kept > 0 && digits.charAt(kept - 1) == '0' && !places.get(kept - 1).equals("0")) {
        kept--;
      }
      StringBuilder shown = new StringBuilder(".");
      int at = 0;
      for (String sign : signs.subList(point + 1, signs.size())) {
        if (placeholder(sign)) {
          shown.append(at < kept ? String.valueOf(digits.charAt(at)) : sign.equals("?") ? " " : "");
          at++;
        } else {
          shown.append(literal(sign));
        }
      }
      return shown.toString();
    }

    private static String literal(String sign) {
      return sign.equals(",") || sign.equals("@") || sign.equals(".") ? "" : sign.startsWith("\"") ? sign.substring(1) : sign;
    }
  }
}
